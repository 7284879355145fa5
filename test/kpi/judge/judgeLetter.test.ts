import fc from 'fast-check';
import { judgeLetter } from '../../../src/kpi/judge/judgeLetter';
import { letters } from '../../../src/kpi/record/Field';
import { kpiFields } from '../../../src/kpi/record/kpiFields';
import { lettersOf, type Letter } from '../../../src/kpi/record/Field';
import type { Kpi } from '../../../src/kpi/record/kpiFields';
import { context, goodKpi } from '../rules/ruleExamples';
import { anyKpi } from '../support/anyKpi';

const languages = ['en', 'id'] as const;

test.each(languages)('every letter of the good row (%s) is met', (language) => {
  expect(letters.map((letter) => judgeLetter(letter, goodKpi[language], context))).toEqual([
    true,
    true,
    true,
    true,
    true,
  ]);
});

test.each<[Letter, Partial<Kpi>]>([
  ['S', { name: 'Be a great team' }],
  ['M', { source: '' }],
  ['A', { owner: ' ' }],
  ['R', { linkedTarget: '' }],
  ['T', { frequency: 'Yearly' }],
])('%s alone is not met with %j', (letter, change) => {
  const verdicts = letters.map((each) => judgeLetter(each, { ...goodKpi.en, ...change }, context));
  const blankLink = letter === 'R';
  expect(verdicts).toEqual(letters.map((each) => (each === letter ? (blankLink ? undefined : false) : true)));
});

test('a letter whose fields are all blank is not judged', () => {
  expect(letters.map((letter) => judgeLetter(letter, { code: 'X' }, context))).toEqual(letters.map(() => undefined));
});

test('a target of another department is not relevant', () => {
  expect(judgeLetter('R', goodKpi.id, { ...context, linked: false })).toBe(false);
});

test('a letter reads only its own fields', () => {
  fc.assert(
    fc.property(fc.constantFrom(...letters), anyKpi, anyKpi, (letter, kpi, other) => {
      const own = kpiFields.filter((field) => lettersOf(field).includes(letter)).map(({ id }) => id);
      const changed = { ...other, ...Object.fromEntries(own.map((id) => [id, kpi[id]])) };
      expect(judgeLetter(letter, changed, context)).toBe(judgeLetter(letter, kpi, context));
    }),
  );
});

test('with nothing but its own fields the verdict is the same', () => {
  fc.assert(
    fc.property(fc.constantFrom(...letters), anyKpi, (letter, kpi) => {
      const own = kpiFields.filter((field) => lettersOf(field).includes(letter)).map(({ id }) => [id, kpi[id]]);
      expect(judgeLetter(letter, Object.fromEntries(own), context)).toBe(judgeLetter(letter, kpi, context));
    }),
  );
});
