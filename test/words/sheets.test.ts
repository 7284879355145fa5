import { sheets as en } from '../../src/words/en/sheets';
import { sheets as id } from '../../src/words/id/sheets';

function texts(words: unknown, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]];
  return Object.entries(words as Record<string, unknown>).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

/** The same in both languages: letters, codes, international words. */
const shared =
  /^\.(?:heads\.(?:specific|measurable|achievable|relevant|timeBound|status|minimum|maximum)|sheets\.|guide\.okr$)/;

test('every text is said in both languages', () => {
  const indonesian = new Map(texts(id));
  const same = texts(en).filter(([path, text]) => !shared.test(path) && indonesian.get(path) === text);
  expect(
    same.map(([path]) => path).filter((path) => !path.endsWith('.output') && !path.includes('overview.kpis')),
  ).toEqual([]);
});

test.each(['en', 'id'] as const)('sheet names in %s are ones that Excel takes', (language) => {
  for (const name of Object.values({ en, id }[language].sheets)) {
    expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
  }
});
