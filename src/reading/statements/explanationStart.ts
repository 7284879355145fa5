import type { Tagged } from '../tokens/tagged';

/** How many tokens a name may have before the colon that its explanation follows. */
const longestName = 10;
const dashes = new Set(['-', '–', '—']);

/** Where the explanation of a name begins: "Follower growth: new followers …", "Care – checklists done". */
export function explanationStart(tokens: readonly Tagged[], begin: number): number | undefined {
  for (let at = begin + 1; at < Math.min(tokens.length - 1, begin + longestName); at += 1) {
    const text = tokens[at]?.text ?? '';
    if (tokens[at + 1]?.glued !== false) continue;
    if (text === ':' || (dashes.has(text) && !tokens[at]?.glued)) return at + 1;
  }
  return undefined;
}
