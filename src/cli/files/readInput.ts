import { readFileSync } from 'node:fs';
import { UsageError } from '../UsageError';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file',
  EISDIR: 'This is a folder, not a file',
  EACCES: 'This file may not be read',
};

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** The bytes of a file. Throws a UsageError that says what is the matter with it. */
export function readInput(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UsageError(`${reasons[codeOf(error)] ?? 'This file cannot be read'}: ${path}`);
  }
}
