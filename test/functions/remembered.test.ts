import { remembered } from '../../src/functions/remembered';

test('a result is computed once for the same arguments', () => {
  const compute = jest.fn((text: string, factor: number) => text.repeat(factor));
  const remember = remembered(compute);
  expect([remember('ab', 2), remember('ab', 2), remember('ab', 1)]).toEqual(['abab', 'abab', 'ab']);
  expect(compute).toHaveBeenCalledTimes(2);
});

test.each([
  [[1], ['1']],
  [[''], [null]],
  [
    ['a', 'b,c'],
    ['a,b', 'c'],
  ],
  [
    ['a"', 'b'],
    ['a', '"b'],
  ],
])('%j and %j are not taken for the same', (one: unknown[], other: unknown[]) => {
  const compute = jest.fn((...args: unknown[]) => args.length);
  const remember = remembered(compute);
  remember(...one);
  remember(...other);
  expect(compute).toHaveBeenCalledTimes(2);
});

test('an undefined result is remembered too', () => {
  const compute = jest.fn(() => undefined);
  const remember = remembered(compute);
  remember();
  remember();
  expect(compute).toHaveBeenCalledTimes(1);
});

test('old results are forgotten, those asked for again are kept', () => {
  const compute = jest.fn((value: number) => value);
  const remember = remembered(compute, 2);
  [1, 2, 3, 1, 4, 1, 2].forEach((value) => remember(value));
  expect(compute.mock.calls.flat()).toEqual([1, 2, 3, 4, 2]);
});

test('a column as long as the memory is found whole when it is calculated anew', () => {
  const compute = jest.fn((value: number) => value);
  const remember = remembered(compute, 100);
  const column = Array.from({ length: 100 }, (_, row) => row);
  [...column, ...column, ...column].forEach((value) => remember(value));
  expect(compute).toHaveBeenCalledTimes(100);
});
