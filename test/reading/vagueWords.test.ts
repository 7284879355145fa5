import { vagueWords } from '../../src/reading/vagueWords';

test.each([
  ['Be helpful and fast', ['Be', 'helpful', 'fast']],
  ['Tim yang lebih baik', ['lebih baik']],
  ['Service quality of 95%', []],
  ['Tingkat kepuasan pelanggan', []],
  ['Zorbs', []],
  ['', []],
])('%s: %j', (text, words) => {
  expect(vagueWords(text)).toEqual(words);
});
