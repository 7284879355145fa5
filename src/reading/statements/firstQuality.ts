import { phraseAt } from '../tokens/phraseIndex';
import { lexicon } from '../lexicon/lexicon';
import type { FoundPhrase } from '../tokens/phraseSearch';
import type { Token } from '../tokens/token';

/**
 * The first quality without a measure from `start` on and before `end`. A noun of quality before another noun only says
 * which thing is meant: "quality audit", "customer success team".
 */
export function firstQuality(
  tokens: readonly Token[],
  start: number,
  end = tokens.length,
): FoundPhrase<true> | undefined {
  for (let at = start; at < end; at += 1) {
    const match = phraseAt(lexicon.qualities, tokens, at);
    if (match && !modifies(tokens, at, match.length)) return { at, ...match };
  }
  return undefined;
}

function modifies(tokens: readonly Token[], at: number, length: number): boolean {
  if (!phraseAt(lexicon.qualityNouns, tokens, at)) return false;
  const next = at + length;
  if (tokens[next]?.text === '-' && tokens[next]?.glued) return true;
  if (tokens[next]?.kind !== 'word') return false;
  return ![lexicon.headEnds, lexicon.joiners, lexicon.qualities, lexicon.headClosers].some((index) =>
    phraseAt(index, tokens, next),
  );
}
