import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CellError } from '../../../../src/host/book/model/CellError';
import type { CellValue } from '../../../../src/host/book/model/CellValue';
import { cellName } from '../../../../src/host/book/model/cellName';
import { Sheet } from '../../../../src/host/book/model/Sheet';
import { Calculation } from '../../../../src/host/calculation/Calculation';
import { readXlsx } from '../../../../src/host/file/readXlsx';
import { describeWith } from '../../../support/describeWith';
import { sharedPaths } from '../../../support/sharedPaths';

const folder = sharedPaths.excelFiles;
/** Holds 0 for the average of two times of day, which nobody worked out. */
const stale = 'dynamic_array01.xlsx';
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.xlsx') && name !== stale) : [];

function agrees(one: CellValue, other: CellValue): boolean {
  if (one instanceof CellError) return other instanceof CellError && one.code === other.code;
  if (typeof one === 'number' && typeof other === 'number')
    return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
  return one === other;
}

/** The formula cells that show something else than Excel saved, once all are calculated anew. */
async function differences(path: string): Promise<{ formulas: number; other: string[] }> {
  const workbook = await readXlsx(readFileSync(path));
  const saved = workbook.sheets.flatMap((sheet) =>
    [...sheet.formulas()].map(([key, formula]) => {
      const { row, column } = Sheet.cellOf(key);
      return { sheet, row, column, formula, value: sheet.value(row, column) };
    }),
  );
  new Calculation(workbook, undefined, { keepResults: true }).recalculateAll();
  const other = saved.flatMap(({ sheet, row, column, formula, value }) => {
    const now = sheet.value(row, column);
    return agrees(value, now) ? [] : [`${cellName(row, column)} ${formula}: ${String(value)}, now ${String(now)}`];
  });
  return { formulas: saved.length, other };
}

describeWith({ paths: [folder] }, 'Calculating files saved by Excel anew')('files saved by Excel', () => {
  test('show what Excel saved once they are calculated anew', async () => {
    const found = await Promise.all(names.map(async (name) => ({ name, ...(await differences(join(folder, name))) })));
    expect(found.reduce((sum, { formulas }) => sum + formulas, 0)).toBeGreaterThan(30);
    expect(found.filter(({ other }) => other.length > 0).map(({ name, other }) => ({ name, other }))).toEqual([]);
  });
});
