import { dividedParts } from '../../../src/reading/tokens/dividedParts';
import { relativeChange } from '../../../src/kpi/record/relativeChange';
import { taggedTokens } from '../../../src/reading/tokens/tagged';

test.each([
  ['late ÷ all orders', [], ['late ', ' all orders']],
  ['late divided by all orders', [], ['late ', ' all orders']],
  ['terlambat dibagi semua', [], ['terlambat ', ' semua']],
  ['late / all', [], ['late / all']],
  ['late / all', ['/'], ['late ', ' all']],
  ['late', [], ['late']],
  ['', [], ['']],
])('%j is cut into its sides', (formula, signs, parts) => {
  expect(dividedParts(formula, taggedTokens(formula), ...signs)).toEqual(parts);
});

test.each([
  ['menaikkan 10%', 'up'],
  ['ditambah 10%', undefined],
  ['dikurangi 10%', 'down'],
  ['raising sales 10%', 'up'],
  ['10% fewer than last season', 'down'],
  ['peningkatan 10%', 'up'],
])('“%s” is a change, by forms of the words that the lexicon lists: %p', (target, direction) => {
  expect(relativeChange(target)?.direction).toBe(direction);
});

test.each(['lower than 10%', 'lebih dari 10%', 'naik menjadi 10%', 'rising to 10%', 'from 5% to 10%'])(
  '“%s” is a level',
  (target) => {
    expect(relativeChange(target)).toBeUndefined();
  },
);
