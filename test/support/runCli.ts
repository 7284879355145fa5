import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
let isBuilt = false;

/** Builds the command line as `npm run cli` does; once in a test file. */
export function buildCli(): void {
  if (isBuilt) return;
  execFileSync('npx', ['webpack', '--config-name', 'cli', '--stats', 'errors-only'], { cwd: root, stdio: 'pipe' });
  isBuilt = true;
}

export interface CliResult {
  readonly exitCode: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs one command in the project's folder, as npm does. */
export function runCli(...args: readonly string[]): CliResult {
  const done = spawnSync(process.execPath, [join(root, 'dist', 'cli', 'smartKpi.js'), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { exitCode: done.status, output: done.stdout, errors: done.stderr };
}
