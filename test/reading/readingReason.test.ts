import { readingReason } from '../../src/reading/readingReason';

test.each([
  ['95% karyawan hadir setiap minggu', 'level'],
  ['The product is known by at least 3 classes', 'level'],
  ['Number of products sold', 'quantity'],
  ['Mengelola kehadiran', 'activity'],
  ['Be the best', 'vague'],
  [' \u00a0', 'blank'],
])('%s: %s', (text, reason) => {
  expect(readingReason(text)).toBe(reason);
});
