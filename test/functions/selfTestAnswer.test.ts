import { errorCell } from './customFunctionsRuntime';
import { selfTestAnswer } from '../../src/functions/selfTestAnswer';

test.each<[string, unknown[], unknown]>([
  ['a number', [0], '0'],
  ['nothing', [null], 'null'],
  ['an empty text', [''], '""'],
  ['an argument that never came', [], 'undefined'],
  ['an error', [errorCell], '#N/A'],
  [
    'a range',
    [
      null,
      [
        [0, null],
        ['', errorCell],
      ],
    ],
    'null [[0,null],["",#N/A]]',
  ],
])('tells of %s', (_what, args, told) => {
  expect(Reflect.apply(selfTestAnswer, undefined, ['given', ...args])).toBe(told);
});

test('answers nothing, or later', async () => {
  expect(selfTestAnswer('nothing', 5)).toBeNull();
  const later = selfTestAnswer('later', 5);
  expect(later).toBeInstanceOf(Promise);
  expect(await later).toBe(5);
});

test('counts the calls of each word apart, and tells the last three', () => {
  const told = [1, errorCell, 'x', null].map((value) => selfTestAnswer('heard a', value));
  expect(told).toEqual(['1: 1', '2: 1 #N/A', '3: 1 #N/A "x"', '4: #N/A "x" null']);
  expect(selfTestAnswer('heard b', 1)).toBe('1: 1');
});

test('forgets when there are very many words', () => {
  for (let word = 0; word < 60; word += 1) selfTestAnswer(`heard ${word}`, 1);
  expect(selfTestAnswer('heard 0', 1)).toBe('1: 1');
});
