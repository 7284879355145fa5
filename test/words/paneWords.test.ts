import { everyLanguage, words } from '../../src/words/index';

/** Every text with its place; functions of numbers and names are called with samples. */
function texts(part: unknown, path = ''): [string, string][] {
  if (typeof part === 'string') return [[path, part]];
  if (typeof part === 'function') {
    const said: unknown = part(...[2, 3, 4].slice(0, part.length));
    return texts(typeof said === 'object' ? said : String(said), `${path}()`);
  }
  return Object.entries(part as object).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

const english = texts(words.en.pane);
const indonesian = new Map(texts(words.id.pane));

test('both languages have the same texts, none empty', () => {
  expect([...indonesian.keys()]).toEqual(english.map(([path]) => path));
  expect([...english, ...indonesian].filter(([, text]) => text.trim() === '')).toEqual([]);
});

test('a text is the same in both languages only where it is a name, or only puts together', () => {
  const same = english.filter(([path, text]) => indonesian.get(path) === text).map(([path]) => path);
  expect(same).toEqual(['.setUp.chosenFile()', '.check.filters.counted()']);
});

test('every problem says how to go on', () => {
  for (const { problems, tablesTaken } of everyLanguage.map(({ pane }) => pane)) {
    for (const { title, wayOut } of [...Object.values(problems), tablesTaken]) {
      expect(title).toMatch(/\.$/);
      expect(wayOut).toMatch(/\.$/);
    }
  }
});

test('one thing is not spoken of as several', () => {
  const { setUp, check, share } = words.en.pane;
  expect([setUp.doneTitle(1), check.kpiCount(1, 0), check.scope(1, 1), share.open(1)]).toEqual([
    'One sheet was made.',
    '1 KPI, 0 SMART-complete',
    'one KPI in one department',
    'One point is open in the KPI rows.',
  ]);
});
