import { dirname } from 'node:path';

/** What npm tells a script that it runs. */
interface NpmEnvironment {
  /** The package.json whose script it is. */
  readonly npm_package_json?: string;
  /** Where the person stood; npm itself goes to the project's folder. */
  readonly INIT_CWD?: string;
}

/** The folder in which the person stands, to which typed paths belong: npm's word for it where npm ran this project's script. */
export function standingFolder(project: string, present: string, environment: NpmEnvironment): string {
  const { npm_package_json: script, INIT_CWD: stands } = environment;
  const isByNpm = script !== undefined && dirname(script) === project && present === project;
  return isByNpm && stands !== undefined ? stands : present;
}
