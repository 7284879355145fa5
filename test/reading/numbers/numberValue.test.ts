import fc from 'fast-check';
import { numberValue } from '../../../src/reading/numbers/numberValue';

test.each([
  ['95', 95],
  ['2,5', 2.5],
  ['2.5', 2.5],
  ['1.500', 1500],
  ['1,500', 1500],
  ['1.500.000', 1_500_000],
  ['1,500,000', 1_500_000],
  ['1.500.000,75', 1_500_000.75],
  ['1,500.25', 1500.25],
  ['0.125', 0.125],
  ['12,75', 12.75],
  ['1234.567', 1234.567],
])('%s is %d', (digits, value) => {
  expect(numberValue(digits)).toBe(value);
});

test('whole numbers written with separators of either language', () => {
  fc.assert(
    fc.property(fc.nat(), (value) => {
      expect(numberValue(value.toLocaleString('en-US'))).toBe(value);
      expect(numberValue(value.toLocaleString('id-ID'))).toBe(value);
    }),
  );
});
