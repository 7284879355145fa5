import { areaAddress, cellAddress, columnLetters } from '../../../src/workbook/drawing/cellAddress';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test('cells and areas count from one', () => {
  expect(cellAddress(3, 1)).toBe('B4');
  expect(areaAddress(3, 1, 5, 2)).toBe('B4:C6');
});
