import fc from 'fast-check';
import { lists, listWords, type ListId } from '../../../src/kpi/record/lists';
import { wordKey } from '../../../src/kpi/record/wordKey';
import { matchTexts } from '../../../src/workbook/language/matchTexts';
import type { TextForms } from '../../../src/workbook/language/TextPair';
import { words } from '../../../src/words/index';

const pair = (old: string | number, to: string | number): TextForms => [{ old, new: to }];
const kinds = [pair('Kegunaan', 'What it does'), pair('Rumus', 'Formula'), pair('Kegunaan', 'Purpose'), pair(57, 61)];

test('a text with several counterparts goes by the order in which it is expected', () => {
  const all = ['Kegunaan', 'Rumus', 'Kegunaan', 57];
  expect(matchTexts(all, kinds)).toEqual(['What it does', 'Formula', 'Purpose', 61]);
  expect(matchTexts(['mine', 'Rumus', 'Kegunaan', 'mine', 57], kinds)).toEqual([
    ...[undefined, 'Formula', 'Purpose', undefined, 61],
  ]);
});

test('what is out of order goes by turns; of numbers only those in order change', () => {
  expect(matchTexts(['Kegunaan', 'Kegunaan', 'Rumus'], kinds)).toEqual(['What it does', 'Purpose', 'Formula']);
  expect(matchTexts([57, 'Kegunaan', 'Rumus', 'Kegunaan', 57, 57], kinds)).toEqual([
    ...[undefined, 'What it does', 'Formula', 'Purpose', 61, undefined],
  ]);
});

test('a text with one counterpart becomes it wherever it stands; what speaks the new language stays', () => {
  expect(matchTexts(['Rumus', 'Rumus', 'Purpose', 'Rumus'], kinds)).toEqual([
    ...['Formula', 'Formula', 'Purpose', 'Formula'],
  ]);
});

test('there and back is as before, with own texts between and some of ours gone or switched already', () => {
  const texts = fc.constantFrom('a', 'b', 'c', 'd');
  const expected = fc.uniqueArray(fc.tuple(texts, fc.nat(999)), { maxLength: 12, selector: ([, number]) => number });
  const cell = fc.record({ own: fc.boolean(), gone: fc.boolean() });
  fc.assert(
    fc.property(expected, fc.array(cell, { minLength: 12, maxLength: 12 }), (items, plan) => {
      const there = items.map(([text, number]) => pair(text, `new ${number}`));
      const back = items.map(([text, number]) => pair(`new ${number}`, text));
      const cells = items.flatMap(([text], index) => [
        ...(plan[index]?.own ? [`own ${index}`] : []),
        ...(plan[index]?.gone ? [] : [text]),
      ]);
      const switched = matchTexts(cells, there).map((text, index) => text ?? cells[index] ?? '');
      expect(switched.filter((text) => String(text).startsWith('own'))).toEqual(
        cells.filter((text) => text.startsWith('own')),
      );
      const returned = matchTexts(switched, back).map((text, index) => text ?? switched[index] ?? '');
      expect(returned).toEqual(cells);
      expect(matchTexts(switched, there).map((text, index) => text ?? switched[index])).toEqual(switched);
    }),
  );
});

test.each(Object.keys(lists) as ListId[])(
  'no word offered for an entry of “%s” is another entry’s in the other language',
  (list) => {
    const [english, indonesian] = [words.en, words.id].map((each) => listWords(each.lists, list).map(wordKey));
    for (const [place, word] of (english ?? []).entries()) {
      const other = indonesian?.indexOf(word) ?? -1;
      expect([word, other === -1 || other === place]).toEqual([word, true]);
    }
  },
);
