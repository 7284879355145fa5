import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './projectFolder';

/** What the project's package.json says of the add-in. */
interface ProjectPackage {
  readonly version: string;
  readonly config: {
    /** Where the add-in is served in production. */
    readonly production_url: string;
  };
}

export function projectPackage(): ProjectPackage {
  return JSON.parse(readFileSync(join(projectFolder(), 'package.json'), 'utf8')) as ProjectPackage;
}
