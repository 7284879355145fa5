import { phraseAt } from '../tokens/phraseIndex';
import { lexicon } from '../lexicon/lexicon';
import type { Token } from '../tokens/token';

/** Whether a word is a past participle: "opened", "sent". */
export function isParticiple(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  if (phraseAt(lexicon.noParticiples, tokens, at)) return false;
  return (
    lexicon.participleForms.some((form) => form.test(text)) || phraseAt(lexicon.participles, tokens, at) !== undefined
  );
}
