import { phraseAt } from '../tokens/phraseIndex';
import { lexicon } from '../lexicon/lexicon';
import type { Token } from '../tokens/token';

/** Whether a word has the form of an Indonesian passive: "ditolong", "terlayani". */
export function isStatus(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  return lexicon.statusForms.some((form) => form.test(text)) && !phraseAt(lexicon.noStatuses, tokens, at);
}
