import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../../../src/preview/xlsx/readXlsx';
import { writeXlsx } from '../../../src/preview/xlsx/writeXlsx';
import { partsOf } from './support/partsOf';
import { describeWith, sharedPaths } from './support/sharedTools';

const folder = sharedPaths.excelFiles;
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.xlsx')) : [];

describeWith({ paths: [folder] })('files saved by Excel', () => {
  test.each(names)('%s: every part is kept', async (name) => {
    const bytes = readFileSync(join(folder, name));
    expect(partsOf(await writeXlsx(await readXlsx(bytes)))).toEqual(partsOf(bytes));
  });
});
