import { phraseAt } from '../tokens/phraseIndex';
import { lexicon } from '../lexicon/lexicon';
import type { Token } from '../tokens/token';

/** VPs, SLAs. */
const abbreviations = /^\p{Lu}{2,}s$/u;

/** Whether a word has the form of an English plural; Indonesian words that only look like one are known. */
export function isPlural(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    (abbreviations.test(token.raw) || lexicon.pluralForms.some((form) => form.test(token.text))) &&
    !phraseAt(lexicon.noPlurals, [token], 0)
  );
}
