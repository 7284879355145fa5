import { read, readTarget } from './read';

/** As what the words are read that leave open how far. */
const vague = new Set(['quality', 'verb:strive']);

/**
 * The words that make a text vague, as written: `"Be helpful and fast"` → Be, helpful, fast.
 * A text that can be measured has none, whatever its words; neither has one whose words are merely unknown.
 */
export function vagueWords(text: string): string[] {
  const said = text.replace(bothAnd, (all: string, quality?: string) => (quality ? all : '    '));
  if (!readTarget(said).vague) return [];
  const words = read(said).because.spans.filter(({ as }) => vague.has(as));
  const keys = words.map((word) => word.text.toLowerCase());
  return words.filter((_, place) => keys.indexOf(keys[place] ?? '') === place).map((word) => word.text);
}

/** The "baik" of "baik karyawan maupun pasien", which says “both”; after a word such as "yang" or "lebih" it is the quality. */
const bothAnd =
  /\b((?:yang|lebih|dengan|secara|sangat|paling|cukup)\s+)?baik(?=\s+(?:[\p{L}-]+\s+){1,3}(?:dan|maupun|ataupun)\s)/giu;
