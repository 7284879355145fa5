import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../UsageError';

/** What the project's folder holds and no other. */
const mark = join('src', 'functions', 'associateFunctions.ts');

/** The folder of this project, above the program that runs, wherever the person stands. */
export function projectFolder(): string {
  const program = process.argv[1] ?? '';
  const start = existsSync(program) ? dirname(realpathSync(program)) : process.cwd();
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, mark))) return folder;
    if (dirname(folder) === folder) {
      throw new UsageError(`The sources of the project are missing: no folder above ${start} has ${mark}.`);
    }
  }
}
