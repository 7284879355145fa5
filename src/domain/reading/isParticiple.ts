import { phraseAt } from '../language/phraseIndex';
import { lexicon } from './lexicon';
import type { Token } from './token';

/** Whether a word is a past participle: "opened", "sent". */
export function isParticiple(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  return (
    lexicon.participleForms.some((form) => form.test(text)) || phraseAt(lexicon.participles, tokens, at) !== undefined
  );
}
