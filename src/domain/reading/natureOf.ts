import { phraseAt } from '../language/phraseIndex';
import { changeNature } from './changeNature';
import { deliveryNature } from './deliveryNature';
import { dutyNature } from './dutyNature';
import { lexicon } from './lexicon';
import { duty } from './nature';
import type { Nature } from './nature';
import { nounPhraseNature } from './nounPhraseNature';
import { headEnd } from './phraseSearch';
import type { Token } from './token';

/** Tells a name of a quantity, a one-off delivery, a fact, a routine duty and a vague wish apart, by the words alone. */
export function natureOf(tokens: readonly Token[], begin: number): Nature {
  const often = phraseAt(lexicon.frequencies, tokens, begin);
  const start = begin + (often && tokens.length > begin + often.length ? often.length : 0);
  const quantity = phraseAt(lexicon.quantities, tokens, start);
  if (quantity && isName(tokens, start, quantity.length)) return { kind: 'quantity', unit: quantity.meaning };
  if ((phraseAt(lexicon.duties, tokens, start)?.length ?? 0) > 1) return duty;
  return (
    changeNature(tokens, start) ??
    deliveryNature(tokens, start) ??
    dutyNature(tokens, start) ??
    nounPhraseNature(tokens, start)
  );
}

/** "Reach" is a name by itself and in "Reach per post", an order in "Reach more people". */
function isName(tokens: readonly Token[], start: number, length: number): boolean {
  const verb = phraseAt(lexicon.changes, tokens, start) && phraseAt(lexicon.lastQuantities, tokens, start);
  return !verb || headEnd(tokens, start) === start + length;
}
