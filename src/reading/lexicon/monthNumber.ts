import { entriesOf } from './lexicon';

/** How many letters name a month in both languages. */
const nameLength = 3;

/** The number of a month by the first letters of its name, in either language: `"agustus"` → 8; undefined for another word. */
export function monthNumber(name: string): number | undefined {
  for (const { words, tags } of entriesOf(name.slice(0, nameLength).toLowerCase())) {
    const number = tags.get('month') ?? tags.get('month:unsure');
    if (words.length === 1 && typeof number === 'number') return number;
  }
  return undefined;
}
