import { phraseAt } from '../tokens/phraseIndex';
import { isParticiple } from './isParticiple';
import { lexicon } from '../lexicon/lexicon';
import type { Token } from '../tokens/token';

/** How many words may stand between "are" and what has been done: "are fully documented". */
const widestGapBeforeDone = 2;

/** How many tokens the subject before "are" may have. */
const longestFactSubject = 12;

/** Whether a sentence says that something has been done: "Reports are sent", "Every shop has been opened". */
export function statesFact(tokens: readonly Token[], start: number): boolean {
  for (let at = start + 1; at < Math.min(tokens.length - 1, start + longestFactSubject); at += 1) {
    if (!phraseAt(lexicon.states, tokens, at)) continue;
    for (let next = at + 1; next <= at + 1 + widestGapBeforeDone; next += 1) if (saysDone(tokens, next)) return true;
  }
  return false;
}

function saysDone(tokens: readonly Token[], at: number): boolean {
  return isParticiple(tokens, at) && !phraseAt(lexicon.qualities, tokens, at) && !phraseAt(lexicon.changes, tokens, at);
}
