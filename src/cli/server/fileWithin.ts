import { statSync } from 'node:fs';
import { resolve, sep } from 'node:path';

/** The file in a folder that the path of an address names; undefined where it is none, or lies elsewhere. */
export function fileWithin(folder: string, path: string): string | undefined {
  const file = resolve(folder, `.${path}`);
  if (path.includes('\0') || !file.startsWith(resolve(folder) + sep)) return undefined;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}
