import type { Token } from './token';
import { phraseAt } from './phraseIndex';
import type { PhraseIndex } from './phraseIndex';

/** Says whether any phrase of an index stands somewhere in a text. */
export function hasPhrase(index: PhraseIndex<unknown>, tokens: readonly Token[]): boolean {
  return tokens.some((_, at) => phraseAt(index, tokens, at) !== undefined);
}
