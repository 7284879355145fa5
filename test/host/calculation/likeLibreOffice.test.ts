import { Calculation } from '../../../src/host/calculation/Calculation';
import { CellError } from '../../../src/host/book/model/CellError';
import { defaultStyle } from '../../../src/host/book/model/CellStyle';
import type { CellValue } from '../../../src/host/book/model/CellValue';
import { enterInputs } from '../../../src/host/book/entry/enterInputs';
import { Workbook } from '../../../src/host/book/model/Workbook';
import { writeXlsx } from '../../../src/host/file/writeXlsx';
import { describeWith } from '../../support/describeWith';
import { isStillFalsified, recalculateInLibreOffice } from '../../support/recalculateInLibreOffice';
import { FormulaMaker } from './random/FormulaMaker';
import { randomData } from './random/randomData';

const howMany = 1_000;
const seed = 20_261_123;
const columns = 10;

/** A1 holds the first formula, J1 the tenth, A2 the next. */
function calculated(formulas: readonly string[]): Workbook {
  const workbook = new Workbook();
  const data = workbook.addSheet('Data');
  const sheet = workbook.addSheet('Formulas');
  const rows = randomData(seed);
  enterInputs(data, { top: 0, left: 0, bottom: rows.length - 1, right: 5 }, rows);
  const lines = Array.from({ length: formulas.length / columns }, (_, row) =>
    formulas.slice(row * columns, (row + 1) * columns),
  );
  enterInputs(sheet, { top: 0, left: 0, bottom: lines.length - 1, right: columns - 1 }, lines);
  for (let column = 0; column < columns; column++) {
    sheet.columnWidths.set(column, 400);
    for (let row = 0; row < lines.length; row++)
      sheet.setStyle(row, column, { ...defaultStyle, numberFormat: '0.000000000' });
  }
  new Calculation(workbook);
  return workbook;
}

/** Texts the same, numbers within eight decimals, a truth as 1 or 0; errors are all one, since LibreOffice has other kinds. */
function agrees(value: CellValue, shown: string): boolean {
  if (value instanceof CellError) return /^(?:#|Err:)/.test(shown);
  if (typeof value === 'string') return value === shown;
  const number = Number(value);
  return shown !== '' && Math.abs(number - Number(shown)) <= 1e-8 * Math.max(1, Math.abs(number));
}

describeWith({ programs: ['soffice'] }, 'The calculation beside LibreOffice')('random formulas', () => {
  test(`${String(howMany)} of them give what LibreOffice gives after a forced calculation`, async () => {
    const maker = new FormulaMaker(seed);
    const formulas = Array.from({ length: howMany }, () => maker.formula());
    const workbook = calculated(formulas);
    const theirs = recalculateInLibreOffice(await writeXlsx(workbook));
    expect(isStillFalsified(theirs)).toBe(false);
    const cells = theirs.get('Formulas') ?? [];
    const differences = formulas.flatMap((formula, index) => {
      const [row, column] = [Math.floor(index / columns), index % columns];
      const sheet = workbook.sheet('Formulas');
      const ours = sheet?.value(row, column) ?? null;
      const shown = cells[row]?.[column] ?? '';
      return agrees(ours, shown) ? [] : [`${formula} is ${String(ours)}, there ${shown}`];
    });
    expect(differences).toEqual([]);
  }, 120_000);
});
