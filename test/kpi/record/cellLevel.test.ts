import { cellLevel, onOneScale } from '../../../src/kpi/record/cellLevel';
import type { CellInput } from '../../../src/kpi/record/Field';

test.each<[CellInput, number | undefined]>([
  [0, 0],
  [-3, -3],
  ['88%', 0.88],
  ['at least 3 classes', 3],
  ['', undefined],
  ['no history', undefined],
  [null, undefined],
  [true, undefined],
  [Number.NaN, undefined],
  [Number.POSITIVE_INFINITY, undefined],
])('%p stands for %p', (cell, value) => {
  expect(cellLevel(cell)?.value).toBe(value);
});

test.each<[CellInput, CellInput, number, number]>([
  [90, '95%', 0.9, 0.95],
  [0.9, '95%', 0.9, 0.95],
  ['90%', 95, 0.9, 0.95],
  [90, 95, 90, 95],
  ['90%', '95%', 0.9, 0.95],
  [1, '100%', 1, 1],
])('%p and %p on one scale', (left, right, leftValue, rightValue) => {
  const [from, to] = [cellLevel(left), cellLevel(right)];
  expect(from && to && onOneScale(from, to)).toEqual([leftValue, rightValue]);
});
