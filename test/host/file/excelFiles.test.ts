import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../../../src/host/file/readXlsx';
import { writeXlsx } from '../../../src/host/file/writeXlsx';
import { describeWorkbook } from './support/describeWorkbook';
import { describeWith } from '../../support/describeWith';
import { sharedPaths } from '../../support/sharedPaths';

const folder = sharedPaths.excelFiles;
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.xlsx')) : [];

describeWith({ paths: [folder] }, 'Reading files saved by Excel')('files saved by Excel', () => {
  test('are there', () => {
    expect(names.length).toBeGreaterThan(100);
  });

  test.each(names)('%s is read, and what was read comes back', async (name) => {
    const workbook = await readXlsx(readFileSync(join(folder, name)));
    const back = await readXlsx(await writeXlsx(workbook));
    expect(describeWorkbook(back)).toEqual(describeWorkbook(workbook));
  });

  test.each([
    ['table17.xlsx', '=SUBTOTAL(101,[Column3])'],
    ['dynamic_array01.xlsx', '=AVERAGE(TIMEVALUE(B1:B2))'],
    ['dynamic_array03.xlsx', '=1+XOR(1)'],
    ['array_formula01.xlsx', '=SUM(B1:C1*B2:C2)'],
  ])('%s has the formula %s', async (name, formula) => {
    const workbook = await readXlsx(readFileSync(join(folder, name)));
    expect([...(workbook.sheets[0]?.formulas().values() ?? [])]).toContain(formula);
  });
});
