import { englishReading } from '../../../src/reading/lexicon/en/readingWords';
import { indonesianReading } from '../../../src/reading/lexicon/id/readingWords';

const lists = [englishReading, indonesianReading].flatMap((language, place) =>
  Object.entries(language).flatMap(([part, tables]) =>
    Object.entries(tables as Record<string, unknown>)
      .filter(([, words]) => typeof words === 'object' && !(words instanceof RegExp))
      .map(([name, words]) => ({
        name: `${place === 0 ? 'en' : 'id'} ${part}.${name}`,
        words: Array.isArray(words) ? (words as string[]) : Object.keys(words as object),
      })),
  ),
);

test.each(lists)('$name is in small letters, without outer spaces, each once', ({ words }) => {
  expect(words).toEqual(words.map((word) => word.trim().toLowerCase()));
  expect(new Set(words).size).toBe(words.length);
});

test.each(lists)('$name has no hyphen between words: phrases match with and without', ({ words }) => {
  expect(words.filter((word) => /\p{L}-\p{L}/u.test(word))).toEqual([]);
});
