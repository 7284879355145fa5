import { read } from '../../src/reading/read';

const because = (text: string) => read(text).because;
const spans = (text: string) => because(text).spans.map(({ as, text: part }) => [as, part]);

test('a level rests on its number, its comparison and its time, in the order of the text', () => {
  expect(because('Raise the pass rate to at least 95% by 2027').pattern).toBeUndefined();
  expect(spans('Raise the pass rate to at least 95% by 2027')).toEqual([
    ['comparison', 'at least'],
    ['level', '95%'],
    ['time', '2027'],
  ]);
});

test('a statement without a level rests on the words by which its pattern fits', () => {
  expect(because('Menjaga kelas yang bersih, ISO 9001').pattern).toBe('work-described');
  expect(spans('Menjaga kelas yang bersih, ISO 9001')).toEqual([
    ['verb', 'Menjaga'],
    ['manner', 'yang'],
    ['quality', 'bersih'],
    ['number', '9001'],
  ]);
});

test('nothing is blamed that no pattern used', () => {
  expect(spans('Fuel consumption')).toEqual([['noun:quantity', 'consumption']]);
  expect(spans('Trust fund deposits of 5 million')).toEqual([['level', '5 million']]);
});

test('places are those of the text', () => {
  const text = '  maks. 3 hari kerja';
  for (const { text: part, start, end } of because(text).spans) expect(text.slice(start, end)).toBe(part);
  expect(because(text).spans.find(({ as }) => as === 'level')).toEqual({
    as: 'level',
    text: '3 hari kerja',
    start: 8,
    end: 20,
  });
});

test('nothing is seen in nothing', () => {
  expect(because('')).toEqual({ pattern: undefined, spans: [] });
});
