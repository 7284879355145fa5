import { words } from '../../src/words/index';

/** Texts that are loaded with the area that says them. */
const later = ['interview', 'mend'] as const;

/** Every text with its place; functions of numbers and names are called with samples. */
function texts(part: unknown, path = ''): [string, string][] {
  if (typeof part === 'string') return [[path, part]];
  if (typeof part === 'function') return [[`${path}()`, String(part(...[2, 3, 4].slice(0, part.length)))]];
  return Object.entries(part as object).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

/** Shapes that no language fills with words, and what stands for nothing. */
const wordless = ['.answeredMark()', '.letter()', '.forDepartment()', '.change()', '.why.blank'];

test.each(later)('%s: both languages have the same texts, and none is left in the other language', async (part) => {
  const english = texts(await words.en[part]());
  const indonesian = new Map(texts(await words.id[part]()));
  expect([...indonesian.keys()].sort()).toEqual(english.map(([path]) => path).sort());
  const telling = english.filter(([path]) => !wordless.includes(path));
  expect(telling.filter(([, text]) => text.trim() === '')).toEqual([]);
  const same = telling.filter(([path, text]) => indonesian.get(path) === text && /\p{L}{2}/u.test(text));
  expect(same.map(([path]) => path)).toEqual([]);
});

test('one thing is not spoken of as several', async () => {
  const [interview, mend] = [await words.en.interview(), await words.en.mend()];
  expect([interview.progress(0, 1, 0), interview.gaps.weak(1), mend.changes(1), mend.found(1)]).toEqual([
    'The department has not yet answered',
    'One KPI has something to mend',
    'Write this change to the row?',
    'One KPI found.',
  ]);
});
