import { phraseAt } from '../tokens/phraseIndex';
import { lexicon } from '../lexicon/lexicon';
import type { Token } from '../tokens/token';

/** Whether a word is an adverb of manner by its form: "carefully". */
export function isAdverb(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  return lexicon.adverbForms.some((form) => form.test(text)) && !phraseAt(lexicon.noAdverbs, tokens, at);
}
