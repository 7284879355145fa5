import { explainTarget } from '../../../src/reading/readTarget';

const seen = (text: string) => explainTarget(text).map(({ kind, text: part }) => [kind, part]);

test('what a target rests on, in its order', () => {
  expect(seen('Raise the pass rate to at least 95% by 2027')).toEqual([
    ['change', 'Raise'],
    ['quantity', 'pass rate'],
    ['comparison', 'at least'],
    ['level', '95%'],
    ['time', '2027'],
  ]);
  expect(seen('Menjaga kelas yang bersih, ISO 9001')).toEqual([
    ['duty', 'Menjaga'],
    ['quality', 'bersih'],
    ['number', '9001'],
  ]);
});

test('places are those of the text', () => {
  const text = '  maks. 3 hari kerja';
  for (const { text: part, start, end } of explainTarget(text)) expect(text.slice(start, end)).toBe(part);
  expect(explainTarget(text).find(({ kind }) => kind === 'level')).toEqual({
    kind: 'level',
    text: '3 hari kerja',
    start: 8,
    end: 20,
  });
});

test('nothing is seen in nothing', () => {
  expect(explainTarget('')).toEqual([]);
});
