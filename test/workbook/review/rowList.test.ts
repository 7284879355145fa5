import { rowList } from '../../../src/workbook/review/rowList';

test.each([
  [[7], '7'],
  [[7, 9, 10, 11], '7, 9–11'],
  [[1, 3, 5, 7, 9, 11], '1, 3, 5, 7, 9, 11'],
  [[1, 3, 5, 7, 9, 11, 13, 14], '1, 3, 5, 7, 9, 11 …'],
])('%j is shown as %s', (rows, shown) => {
  expect(rowList(rows)).toBe(shown);
});
