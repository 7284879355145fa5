import { periodOption } from '../../src/cli/periodOption';
import { UsageError } from '../../src/cli/UsageError';

test('the half year of today, where nothing is said', () => {
  expect(periodOption(undefined, undefined, {}, new Date(2026, 10, 23))).toEqual({ start: 46204, end: 46387 });
});

test('days as Excel counts them', () => {
  expect(periodOption('2024-01-01', '2024-02-29')).toEqual({ start: 45292, end: 45351 });
});

test.each([
  ['2024-02-30', '2024-12-31'],
  ['2024-13-01', '2025-12-31'],
  ['yesterday', '2024-12-31'],
  ['2024-12-31', '2024-01-01'],
])('%s to %s is refused with a sentence', (from, to) => {
  expect(() => periodOption(from, to)).toThrow(UsageError);
});

test("a template's own days hold where none is said", () => {
  const given = { start: 45292, end: 45351 };
  expect(periodOption(undefined, undefined, given)).toEqual(given);
  expect(periodOption('2024-01-05', undefined, given)).toEqual({ start: 45296, end: 45351 });
});
