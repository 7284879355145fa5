import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { ProgramResult } from './once/makers';

const root = join(__dirname, '..', '..');

/** Runs one command in the project's folder, as npm does; `await once('cli')` comes first. */
export function runCli(...args: readonly string[]): ProgramResult {
  return run(root, {}, args);
}

/** Runs one command in another folder, without npm. */
export function runCliIn(folder: string, ...args: readonly string[]): ProgramResult {
  return run(folder, {}, args);
}

/** Runs one command as npm does for somebody who stands in another folder. */
export function runCliFor(folder: string, ...args: readonly string[]): ProgramResult {
  return run(root, { INIT_CWD: folder, npm_package_json: join(root, 'package.json') }, args);
}

function run(folder: string, environment: Readonly<Record<string, string>>, args: readonly string[]): ProgramResult {
  const done = spawnSync(process.execPath, [join(root, 'dist', 'cli', 'smartKpi.js'), ...args], {
    cwd: folder,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  });
  return { exitCode: done.status, output: done.stdout, errors: done.stderr };
}
