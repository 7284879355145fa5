import fs from 'node:fs';
import path from 'node:path';

const inPackages = path.join('node_modules', '@microsoft', 'office-js', 'dist');

/** The folder of Microsoft's unmodified files: `given`, or the package installed for the program that runs or for the working folder. Throws where there is none. */
export function findOfficeJs(given?: string): string {
  const starts = [path.dirname(process.argv[1] ?? '.'), process.cwd()];
  const candidates =
    given === undefined ? starts.flatMap(foldersAbove).map((each) => path.join(each, inPackages)) : [given];
  const found = candidates.find((folder) => fs.existsSync(path.join(folder, 'office.js')));
  if (found === undefined)
    throw new Error(`@microsoft/office-js is not installed (looked for ${candidates[0] ?? inPackages}).`);
  return path.resolve(found);
}

function foldersAbove(folder: string): string[] {
  const parent = path.dirname(folder);
  return parent === folder ? [folder] : [folder, ...foldersAbove(parent)];
}
