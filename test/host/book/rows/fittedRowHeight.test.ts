import { defaultStyle, type CellStyle } from '../../../../src/host/book/model/CellStyle';
import { Workbook } from '../../../../src/host/book/model/Workbook';
import type { CellValue } from '../../../../src/host/book/model/CellValue';
import { fittedRowHeight } from '../../../../src/host/book/rows/fittedRowHeight';
import { textWidth } from '../../../../src/host/book/rows/textWidth';

const long = 'Increase the share of employees who attend every weekly meeting from 80% to 95% by 31 December 2026.';

/** The height of a row with one cell, 150 points wide. */
function height(value: CellValue, style: Partial<CellStyle>, hidden = false): number {
  const sheet = new Workbook().addSheet('Sheet1');
  sheet.columnWidths.set(0, 150);
  sheet.storeValue(0, 0, value);
  sheet.setStyle(0, 0, { ...defaultStyle, wrapText: true, ...style });
  if (hidden) sheet.hiddenColumns.add(0);
  return fittedRowHeight(sheet, 0, [0]);
}

// Lines as LibreOffice breaks them with Carlito, which has Calibri's widths, and Excel's height of a line.
test.each<[string, CellValue, Partial<CellStyle>, number]>([
  ['text that wraps', long, {}, 60],
  ['bold text, which is wider', 'Achieve 20% growth in every region', { bold: true }, 30],
  ['line breaks of its own', 'one\ntwo\n\nfour', {}, 60],
  ['text that does not wrap', long, { wrapText: false }, 15],
  ['a larger letter', 'Title', { fontSize: 20 }, 26.25],
  ['a number, which never wraps', 1234567890123, { numberFormat: '#,##0 "Indonesian rupiah every year"' }, 15],
  ['a date as it is shown', 46387, { numberFormat: 'dddd, d mmmm yyyy', fontSize: 12 }, 15.75],
  ['an empty cell', null, {}, 15],
  ['the tallest row', 'line\n'.repeat(60), {}, 409],
])('a row fits %s', (_, value, style, points) => {
  expect(height(value, style)).toBe(points);
});

test('indents take room, hidden columns none', () => {
  expect(height(long, { indent: 8 })).toBeGreaterThan(height(long, {}));
  expect(height(long, {}, true)).toBe(15);
});

test('every height is a whole number of pixels', () => {
  const heights = [8, 9, 10.5, 13, 15, 17, 30].map((fontSize) => height(long, { fontSize }));
  expect(heights.filter((points) => points < 409 && points % 0.75 !== 0)).toEqual([]);
});

test('Calibri is measured by its own widths, accented letters as those without', () => {
  const ems = (text: string, bold: boolean): number => textWidth(text, 75, 'Calibri', bold) / 100;
  expect(ems('WAi', false)).toBeCloseTo(0.89 + 0.579 + 0.229);
  expect(ems('WAi', true)).toBeCloseTo(0.906 + 0.606 + 0.246);
  expect(ems('é', false)).toBeCloseTo(ems('e', false));
  expect(textWidth('word', 11, 'Arial', false)).toBeGreaterThan(textWidth('word', 11, 'Calibri', false));
});
