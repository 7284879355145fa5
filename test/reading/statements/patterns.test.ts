import { tagTable } from '../../../src/reading/lexicon/tagTable';
import { slots } from '../../../src/reading/statements/frame/frame';
import { parseCondition } from '../../../src/reading/statements/pattern';
import { patterns } from '../../../src/reading/statements/patterns/patterns';
import { read } from '../../../src/reading/read';

const texts = patterns.flatMap(({ id, outcome, texts: byLanguage }) =>
  Object.values(byLanguage).flatMap(({ fits, not }) => [
    ...fits.map((text) => ({ id, outcome, text, fits: true })),
    ...not.map((text) => ({ id, outcome, text, fits: false })),
  ]),
);

test.each(texts.filter(({ fits }) => fits))('$text: $id', ({ text, id, outcome }) => {
  const { because, reading } = read(text);
  expect(because.pattern).toBe(id);
  expect([reading.activity, reading.vague]).toEqual([outcome === 'duty', outcome === 'vague']);
});

test.each(texts.filter(({ fits }) => !fits))('$text: not $id', ({ text, id }) => {
  expect(read(text).because.pattern).not.toBe(id);
});

test('each pattern has texts in a language, and no text serves two patterns', () => {
  expect(patterns.filter(({ texts: byLanguage }) => Object.keys(byLanguage).length === 0)).toEqual([]);
  const fitting = texts.filter(({ fits }) => fits).map(({ text }) => text);
  expect(fitting.filter((text, place) => fitting.indexOf(text) !== place)).toEqual([]);
});

test('an id stands once, a reason is one sentence', () => {
  const ids = patterns.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(patterns.filter(({ why }) => !/^[A-Z“].*\.$/u.test(why)).map(({ id }) => id)).toEqual([]);
});

const conditions = patterns.flatMap(({ id, when }) => when.map((condition) => ({ id, condition })));

test.each(conditions)('$id: $condition asks for a place and for tags that there are', ({ condition }) => {
  const { slot, tags } = parseCondition(condition);
  expect(slots).toContain(slot);
  expect(tags.filter((tag) => !(tag in tagTable))).toEqual([]);
});
