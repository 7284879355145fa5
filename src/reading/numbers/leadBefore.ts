import { hasTag, phraseWith } from '../tokens/tagged';
import type { Tagged } from '../tokens/tagged';

/** How many tokens may stand between "of" and its number: "of about 200", "dari kira-kira 4.000". */
const widestLead = 4;

/** Where "of", "from" or "dari" stands before a number with nothing between that says more than that it is rough. */
export function leadBefore(tokens: readonly Tagged[], start: number): number | undefined {
  for (let at = start - 1; at >= Math.max(0, start - widestLead); at -= 1) {
    if (hasTag(tokens, at, 'way:from', 'genitive')) return isCompared(tokens, at) ? undefined : at;
    const isRough = hasTag(tokens, at, 'rough', 'determiner', 'noun:statistic') || tokens[at]?.text === '-';
    if (!isRough && !isInRough(tokens, at)) return undefined;
  }
  return undefined;
}

/** A later word of "kira-kira", "kurang lebih", "some of the". */
function isInRough(tokens: readonly Tagged[], at: number): boolean {
  return [1, 2].some((back) => (phraseWith('rough', tokens, at - back)?.length ?? 0) > back);
}

/** The "dari" of "lebih dari", the "of" of "a target of". */
function isCompared(tokens: readonly Tagged[], at: number): boolean {
  return [1, 2, 3, 4].some((back) =>
    (['compare:before', 'level:aim'] as const).some((tag) => (phraseWith(tag, tokens, at - back)?.length ?? 0) > back),
  );
}
