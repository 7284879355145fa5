import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from '../../../../src/host/file/readXlsx';
import { lostOnSaving } from '../../../../src/host/file/lostOnSaving';
import { writeXlsx } from '../../../../src/host/file/writeXlsx';
import { changeEverything, deleteEverything, writeFarOff } from './edits';
import { partsOf } from '../support/partsOf';
import { describeWith } from '../../../support/describeWith';
import { sharedPaths } from '../../../support/sharedPaths';

const folder = sharedPaths.excelFiles;
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.xlsx')) : [];
const written = mkdtempSync(join(tmpdir(), 'kept-'));
afterAll(() => {
  rmSync(written, { recursive: true });
});

describeWith({ paths: [folder] }, 'Keeping what Excel saved')('files saved by Excel', () => {
  test.each(names)('%s: every part is kept, and nothing is lost', async (name) => {
    const bytes = readFileSync(join(folder, name));
    const workbook = await readXlsx(bytes);
    const [kept, inFile] = [partsOf(await writeXlsx(workbook)), partsOf(bytes)];
    expect(Object.keys(kept).sort()).toEqual(Object.keys(inFile).sort());
    expect(Object.keys(inFile).filter((part) => JSON.stringify(kept[part]) !== JSON.stringify(inFile[part]))).toEqual(
      [],
    );
    expect(lostOnSaving(workbook)).toEqual([]);
  });
});

describeWith(
  { paths: [folder, sharedPaths.checkWorkbook], programs: ['python3', 'xmllint'] },
  'What is changed in files saved by Excel',
)('changed, and checked', () => {
  test.each([
    ['with cells written', 0, writeFarOff],
    ['with something of every kind changed', 1, changeEverything],
    ['with everything taken away', 2, deleteEverything],
  ])(
    '%s',
    async (_, turn, edit) => {
      // The outside check is slow: each file is changed in one of the three ways.
      for (const name of names.filter((_name, place) => place % 3 === turn)) {
        const workbook = await readXlsx(readFileSync(join(folder, name)));
        edit(workbook);
        const file = join(written, name);
        writeFileSync(file, await writeXlsx(workbook));
        const { status, stdout } = spawnSync(sharedPaths.checkWorkbook, [file], { encoding: 'utf8' });
        expect({ name, status, stdout }).toMatchObject({ status: 0 });
      }
    },
    240_000,
  );
});
