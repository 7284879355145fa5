import { cellLevel } from '../../../src/kpi/record/cellLevel';
import type { CellInput } from '../../../src/kpi/record/Field';

test.each<[CellInput, number | undefined]>([
  [0, 0],
  [-3, -3],
  ['88%', 0.88],
  ['at least 3 classes', 3],
  ['≤ -6% per year', -0.06],
  ['−3', -3],
  ['3–5 days', 3],
  ['between 3-5 days', 3],
  ['nihil', 0],
  ['none', 0],
  ['tidak ada', 0],
  ['no complaints', 0],
  ['tidak ada gangguan', 0],
  ['tidak ada data', undefined],
  ['Top 30', 30],
  ['peringkat 3', 3],
  ['', undefined],
  ['no history', undefined],
  [null, undefined],
  [true, undefined],
  [Number.NaN, undefined],
  [Number.POSITIVE_INFINITY, undefined],
])('%p stands for %p', (cell, value) => {
  expect(cellLevel(cell)?.value).toBe(value);
});
