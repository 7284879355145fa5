import fc from 'fast-check';
import { cards } from '../../support/cards';
import { parseTaskTemplate as parse } from '../../../src/kpi/card/parseTaskTemplate';
import { languages, type Language } from '../../../src/words/index';
import { templateProblemSentence } from '../../../src/words/templateProblemSentence';

const parseTaskTemplate = (json: unknown): ReturnType<typeof parse<Language>> => parse(json, languages);

test.each(['en', 'id'] as const)('the built-in card (%s) goes through JSON unchanged', (language) => {
  const card = cards[language];
  expect(parseTaskTemplate(JSON.parse(JSON.stringify(card)))).toEqual({ template: card });
});

test('a title is enough', () => {
  expect(parseTaskTemplate({ title: 'KPIs' }).template).toMatchObject({
    title: 'KPIs',
    language: 'en',
    sampleKpis: [],
  });
});

test('a point may be a plain text', () => {
  const { template } = parseTaskTemplate({ title: 'T', activities: [{ title: 'A', points: ['first'] }] });
  expect(template?.activities[0]?.points).toEqual([{ text: 'first', points: [] }]);
});

test.each([
  [null, [['', 'notObject']]],
  [[], [['', 'notObject']]],
  [{}, [['title', 'missing']]],
  [{ title: 5 }, [['title', 'notText']]],
  [{ title: 'T', notes: 'one' }, [['notes', 'notList']]],
  [{ title: 'T', language: 'fr' }, [['language', 'notOneOf']]],
  [{ title: 'T', kpis: [] }, [['kpis', 'unknown']]],
  [{ title: 'T', notes: ['x'.repeat(40_000)] }, [['notes[0]', 'tooLong']]],
  [{ title: 'T', notes: Array(1001).fill('x') }, [['notes', 'tooMany']]],
  [
    { title: 'T', activities: [{}, 3] },
    [
      ['activities[0].title', 'missing'],
      ['activities[1]', 'notObject'],
    ],
  ],
  [
    { title: 'T', sampleKpis: [{ department: 'A', name: 'B', deadlineShare: 2 }] },
    [['sampleKpis[0].deadlineShare', 'notBetween']],
  ],
])('%j: the problems have a place and a code', (json, expected) => {
  expect(parseTaskTemplate(json).problems?.map(({ path, code }) => [path, code])).toEqual(expected);
});

test('nothing throws, and every problem has a sentence in both languages', () => {
  const names = fc.constantFrom('title', 'activities', 'sampleKpis', 'notes', '__proto__', 'language');
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.dictionary(names, fc.anything())), (json) => {
      const parsed = parseTaskTemplate(json);
      for (const problem of parsed.problems ?? []) {
        for (const language of ['en', 'id'] as const) {
          expect(templateProblemSentence(problem, language)).not.toMatch(/^$|undefined/);
        }
      }
    }),
  );
});
