import { words } from '../../../src/words/index';
import { dateWords } from '../../../src/words/dateWords';
import { excelDate } from '../../../src/kpi/record/excelDate';

test.each([
  [46_387, 46_387],
  [46_387.75, 46_387],
  ['2026-12-31', 46_387],
  ['31/12/2026', 46_387],
  ['31.12.2026', 46_387],
  ['31 Desember 2026', 46_387],
  ['31 Des 2026', 46_387],
  ['December 31, 2026', 46_387],
  [' 1 agustus 2026 ', 46_235],
  ['29/02/2024', 45_351],
])('%p is day %d', (cell, serial) => {
  expect(excelDate(cell)).toBe(serial);
});

test.each(['', 'soon', '31/02/2026', '2026', '12-2026', '1/1/26', 0, -5, 4e9, Number.NaN, true, null])(
  '%p is no day',
  (cell) => {
    expect(excelDate(cell)).toBeUndefined();
  },
);

test('a day in words', () => {
  expect([dateWords(46_387, words.en.dates), dateWords(46_387, words.id.dates)]).toEqual([
    '31 December 2026',
    '31 Desember 2026',
  ]);
});
