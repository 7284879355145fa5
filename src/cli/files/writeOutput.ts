import { accessSync, constants, existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../UsageError';

/** Throws a UsageError where a file cannot be written to this path, before any work is done. */
export function checkOutput(path: string): void {
  const folder = dirname(path);
  if (!isFolder(folder)) throw new UsageError(`There is no folder ${folder}; make it first, or choose another --out.`);
  if (isFolder(path)) {
    throw new UsageError(`${path} is a folder; add a file name, such as ${join(path, 'kpis.xlsx')}.`);
  }
  try {
    accessSync(existsSync(path) ? path : folder, constants.W_OK);
  } catch {
    throw new UsageError(`${path} may not be written; choose another --out.`);
  }
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** Writes a whole file or nothing: first beside it, then in its place. */
export function writeOutput(path: string, bytes: Uint8Array): void {
  const beside = `${path}.${process.pid}.part`;
  try {
    writeFileSync(beside, bytes);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new UsageError(`${path} could not be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}
