import { read, readTarget } from './read';

/** As what the words are read that leave open how far. */
const vague = new Set(['quality', 'verb:strive']);

/**
 * The words that make a text vague, as written: `"Be helpful and fast"` → Be, helpful, fast.
 * A text that can be measured has none, whatever its words; neither has one whose words are merely unknown.
 */
export function vagueWords(text: string): string[] {
  if (!readTarget(text).vague) return [];
  const words = read(text).because.spans.filter(({ as }) => vague.has(as));
  const keys = words.map((word) => word.text.toLowerCase());
  return words.filter((_, place) => keys.indexOf(keys[place] ?? '') === place).map((word) => word.text);
}
