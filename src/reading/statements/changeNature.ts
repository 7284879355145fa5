import { phraseAt } from '../tokens/phraseIndex';
import { firstQuality } from './firstQuality';
import { lexicon } from '../lexicon/lexicon';
import { delivery, duty, vague } from './nature';
import type { Nature } from './nature';
import { firstPhrase, headEnd, lastPhrase, objectEnd } from '../tokens/phraseSearch';
import type { Token } from '../tokens/token';

/**
 * The nature of a text that begins with a verb of change or striving: "Reduce errors" can be computed, "Improve morale"
 * cannot. To increase or reduce needs a quantity somewhere in its object; to improve needs one that no quality is joined to.
 */
export function changeNature(tokens: readonly Token[], start: number): Nature | undefined {
  const change = phraseAt(lexicon.changes, tokens, start);
  const striving = phraseAt(lexicon.strivings, tokens, start);
  const verb = striving ?? change;
  if (!verb) return undefined;
  const object = objectStart(tokens, start + verb.length);
  const head = headEnd(tokens, object);
  const quality = firstQuality(tokens, object);
  const near = quality !== undefined && quality.at < objectEnd(tokens, object);
  const quantity = change && quantityIn(tokens, start, object, head, striving !== undefined);
  if (quantity) return quantity;
  const work = (phraseAt(lexicon.duties, tokens, start)?.length ?? 0) >= verb.length;
  const amount = !striving && phraseAt(lexicon.amountChanges, tokens, start) !== undefined && object < tokens.length;
  if (change && !work && !near && (countableIn(tokens, object, head) || amount))
    return { kind: 'quantity', unit: 'count' };
  if ((phraseAt(lexicon.deliveries, tokens, start)?.length ?? 0) >= verb.length)
    return near || (striving && tokens[head]?.text === 'to') ? vague : delivery;
  if (firstPhrase(lexicon.routines, tokens, start)) return duty;
  const praised = quality !== undefined && !phraseAt(lexicon.qualityNouns, tokens, quality.at);
  const kept = phraseAt(lexicon.keepings, tokens, start) && praised;
  return work && !kept && (change ?? !quality) ? duty : vague;
}

/** Where the thing begins that changes: after "Increase in the", "Increase and hold". */
function objectStart(tokens: readonly Token[], start: number): number {
  const joiner = phraseAt(lexicon.joiners, tokens, start) ?? phraseAt(lexicon.choices, tokens, start);
  const next = joiner && phraseAt(lexicon.changes, tokens, start + joiner.length);
  let at = start + (joiner && next ? joiner.length + next.length : 0);
  while (at < tokens.length - 1 && phraseAt(lexicon.objectOpeners, tokens, at)) at += 1;
  return at;
}

function quantityIn(
  tokens: readonly Token[],
  verb: number,
  object: number,
  head: number,
  striving: boolean,
): Nature | undefined {
  const ending = lastPhrase(lexicon.lastQuantities, tokens, object, head);
  const ends = ending !== undefined && ending.at + ending.length === head;
  const quantity = ends ? ending : firstPhrase(lexicon.quantities, tokens, object, head);
  if (!quantity || (phraseAt(lexicon.qualities, tokens, quantity.at)?.length ?? 0) >= quantity.length) return undefined;
  const named = ends || quantity.at === object;
  const clear = named && !joinsQuality(tokens, head);
  const bound =
    phraseAt(lexicon.amountChanges, tokens, verb) ?? firstQuality(tokens, object, quantity.at) === undefined;
  return (striving && !clear) || !bound ? undefined : { kind: 'quantity', unit: quantity.meaning };
}

/** What is counted stands first in Indonesian ("keluhan pelanggan") and last in English ("customer base"). */
function countableIn(tokens: readonly Token[], object: number, head: number): boolean {
  const last = lastPhrase(lexicon.lastCountables, tokens, object, head);
  return (
    firstPhrase(lexicon.countables, tokens, object, object + 2) !== undefined ||
    (last !== undefined && last.at + last.length === head)
  );
}

/** "… speed and quality": what is joined to the object is a quality. */
function joinsQuality(tokens: readonly Token[], head: number): boolean {
  const joiner = phraseAt(lexicon.joiners, tokens, head);
  if (!joiner) return false;
  const next = head + joiner.length;
  return firstQuality(tokens, next, headEnd(tokens, next)) !== undefined;
}
