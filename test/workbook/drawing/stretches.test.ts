import { stretches } from '../../../src/workbook/drawing/stretches';

test('neighbours that agree form one stretch', () => {
  expect(stretches(['a', 'a', 'b', 'a'], (letter) => letter)).toEqual([
    { value: 'a', first: 0, last: 1 },
    { value: 'b', first: 2, last: 2 },
    { value: 'a', first: 3, last: 3 },
  ]);
  expect(stretches([], String)).toEqual([]);
});
