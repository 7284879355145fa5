import { tokensOf } from '../../../src/reading/tokens/token';

test.each([
  ['Rp300jt/bln', ['Rp', '300', 'jt', '/', 'bln']],
  ['Q3 2026', ['Q3', '2026']],
  ['1.500.000,50', ['1.500.000,50']],
  ['95%.', ['95', '%', '.']],
  ['rata-rata', ['rata', '-', 'rata']],
  ['department’s', ['department’s']],
  ['≥\u00a04,2', ['≥', '4,2']],
  ['', []],
])('%j', (text, expected) => {
  expect(tokensOf(text).map(({ raw }) => raw)).toEqual(expected);
});

test('kinds and what is glued', () => {
  expect(tokensOf('3x per').map(({ kind, glued }) => [kind, glued])).toEqual([
    ['number', false],
    ['word', true],
    ['word', false],
  ]);
});
