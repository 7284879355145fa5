import { phraseAt } from '../language/phraseIndex';
import { lexicon } from './lexicon';
import { firstPhrase, headEnd, lastPhrase } from './phraseSearch';
import { nounPhraseNature } from './nounPhraseNature';
import type { TargetPeriod } from './targetReading';
import type { Token } from './token';
import { duty, vague } from './nature';
import type { Nature } from './nature';

/** What is delivered this often is routine work; an annual report is a delivery. */
const routine: ReadonlySet<TargetPeriod> = new Set(['day', 'week', 'month']);
/** Longest text that is still a bare name: "Pelayanan prima". */
const shortName = 4;

/** Tells a name of a quantity, a one-off delivery, a fact, a routine duty and a vague wish apart, by the words alone. */
export function natureOf(tokens: readonly Token[], begin: number): Nature {
  const often = phraseAt(lexicon.frequencies, tokens, begin);
  const start = begin + (often && tokens.length > begin + often.length ? often.length : 0);
  const head = headEnd(tokens, start);
  const quantity = firstPhrase(lexicon.quantities, tokens, start, head);
  const quality = firstPhrase(lexicon.qualities, tokens, start);
  if (quantity?.at === start) return { kind: 'quantity', unit: quantity.meaning };
  if ((phraseAt(lexicon.duties, tokens, start)?.length ?? 0) > 1) return duty;
  const change = phraseAt(lexicon.changes, tokens, start) !== undefined;
  if (change || phraseAt(lexicon.strivings, tokens, start)) {
    if (quantity) return { kind: 'quantity', unit: quantity.meaning };
    if (change && !quality && firstPhrase(lexicon.countables, tokens, start))
      return { kind: 'quantity', unit: 'count' };
    if (!isDelivery(tokens, start)) return phraseAt(lexicon.duties, tokens, start) && !quality ? duty : vague;
  }
  if (isDelivery(tokens, start)) {
    if (routine.has(firstPhrase(lexicon.frequencies, tokens, start)?.meaning ?? 'none')) return duty;
    return quality && !quantity ? vague : { kind: 'delivery', unit: 'none' };
  }
  if (isDuty(tokens, start)) return dutyOrName(tokens, start, head, quality !== undefined);
  return nounPhraseNature(tokens, start, head, quality !== undefined);
}

/** "Audit coverage" is a name, "Laporan sudah dikirim" a fact, "Review reports" a duty. */
function dutyOrName(tokens: readonly Token[], start: number, head: number, qualities: boolean): Nature {
  if (phraseAt(lexicon.nounVerbs, tokens, start)) {
    const named = lastPhrase(lexicon.lastQuantities, tokens, start + 1, head);
    if (named && named.at + named.length === head) return { kind: 'quantity', unit: named.meaning };
    if (qualities && tokens.length <= shortName) return vague;
  }
  return !qualities && firstPhrase(lexicon.outcomes, tokens, start) ? { kind: 'fact', unit: 'none' } : duty;
}

function isDelivery(tokens: readonly Token[], start: number): boolean {
  return phraseAt(lexicon.deliveries, tokens, start) !== undefined;
}

function isDuty(tokens: readonly Token[], start: number): boolean {
  const text = tokens[start]?.text ?? '';
  return phraseAt(lexicon.duties, tokens, start) !== undefined || lexicon.dutyForms.some((form) => form.test(text));
}
