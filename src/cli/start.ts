import type { Server } from 'node:http';
import { join } from 'node:path';
import { projectFolder } from './folders/projectFolder';
import { readOptions } from './readOptions';
import { buildStale } from './server/buildStale';
import { previewServer } from './server/previewServer';
import { storyFiles } from './story/storyFiles';
import { UsageError } from './UsageError';

const usage = 'Usage: npm start [-- --port N]';
const loopback = '127.0.0.1';

/**
 * `start`: builds what is stale and serves the preview on this machine alone, until it is stopped by Ctrl+C.
 * @returns Exit code 0. A UsageError where the port is none, or taken.
 */
export async function start(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(args, { port: { type: 'string', default: '3000' } }, usage);
  if (positionals.length > 0) throw new UsageError(`Not understood: ${positionals.join(' ')}\n${usage}`);
  const port = portOf(values.port);
  const dist = join(projectFolder(), 'dist');
  let isBuilt = false;
  const server = previewServer(dist, () => isBuilt, storyFiles());
  await listen(server, port);
  const failures = await buildStale(dist, (message) => console.log(message));
  isBuilt = true;
  for (const failure of failures) console.error(failure);
  console.log(`The preview is at http://localhost:${port} (Ctrl+C stops it).`);
  process.once('SIGTERM', () => server.close());
  await new Promise((closed) => server.once('close', closed));
  return 0;
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port > 0 && port < 65_536) return port;
  throw new UsageError(`"${text}" is no port: it is a number from 1 to 65535.\n${usage}`);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolved, rejected) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = `Port ${port} is taken: stop what runs there, or choose another with npm start -- --port ${port + 1}`;
      rejected(
        new UsageError(error.code === 'EADDRINUSE' ? taken : `Port ${port} cannot be listened to: ${error.message}`),
      );
    });
    server.listen(port, loopback, resolved);
  });
}
