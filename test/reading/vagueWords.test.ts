import { vagueWords } from '../../src/reading/vagueWords';

test.each([
  ['Be helpful and fast', ['Be', 'helpful', 'fast']],
  ['Tim yang lebih baik', ['lebih baik']],
  ['Service quality of 95%', []],
  ['Tingkat kepuasan pelanggan', []],
  ['Zorbs', []],
  ['Keramahan (ramah, ramah)', ['Keramahan', 'ramah']],
  ['Loan growth', []],
  ['Gross written premium', []],
  ['Kunjungan baik anggota maupun tamu', []],
  ['Tim yang baik bagi anggota dan tamu', ['baik']],
  ['', []],
])('%s: %j', (text, words) => {
  expect(vagueWords(text)).toEqual(words);
});
