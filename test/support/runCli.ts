import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { ProgramResult } from './once/makers';

const root = join(__dirname, '..', '..');

/** Runs one command in the project's folder, as npm does; `await once('cli')` comes first. */
export function runCli(...args: readonly string[]): ProgramResult {
  const done = spawnSync(process.execPath, [join(root, 'dist', 'cli', 'smartKpi.js'), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { exitCode: done.status, output: done.stdout, errors: done.stderr };
}
