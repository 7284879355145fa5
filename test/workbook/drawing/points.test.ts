import { linesNeeded, widthInPoints } from '../../../src/workbook/drawing/points';

test('Excel shows a column of 8.43 characters 48 points wide', () => {
  expect(widthInPoints(8.43)).toBeCloseTo(48, 0);
});

test('a text takes at least a line, and one for each line break', () => {
  expect(linesNeeded('', 10)).toBe(1);
  expect(linesNeeded('one\ntwo', 10)).toBe(2);
  expect(linesNeeded('x'.repeat(30), 10)).toBeGreaterThanOrEqual(3);
});
