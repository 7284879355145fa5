import { phraseAt } from '../language/phraseIndex';
import type { PhraseIndex } from '../language/phraseIndex';
import { lexicon } from './lexicon';
import type { TargetUnit } from './targetReading';
import type { Token } from './token';

/** What kind of statement a text is, numbers left aside. */
export interface Nature {
  readonly kind: 'quantity' | 'delivery' | 'fact' | 'duty' | 'vague';
  /** What a quantity is counted in. */
  readonly unit: TargetUnit;
}

const nothing: Nature = { kind: 'vague', unit: 'none' };

/** Tells a name of a quantity, a one-off delivery, a fact, a routine duty and a vague wish apart, by the words alone. */
export function natureOf(tokens: readonly Token[], start: number): Nature {
  const quantity = firstAt(lexicon.quantities, tokens, start);
  const qualities = has(lexicon.qualities, tokens, start);
  if (quantity?.at === start) return { kind: 'quantity', unit: quantity.meaning };
  const change = phraseAt(lexicon.changes, tokens, start) !== undefined;
  const striving = phraseAt(lexicon.strivings, tokens, start) !== undefined;
  if (change || striving) {
    if (quantity) return { kind: 'quantity', unit: quantity.meaning };
    if (change && has(lexicon.countables, tokens, start)) return { kind: 'quantity', unit: 'count' };
    if (!isDelivery(tokens, start))
      return isDuty(tokens, start) && !qualities ? { kind: 'duty', unit: 'none' } : nothing;
  }
  if (isDelivery(tokens, start)) {
    if (has(lexicon.frequencies, tokens, start)) return { kind: 'duty', unit: 'none' };
    return qualities ? nothing : { kind: 'delivery', unit: 'none' };
  }
  if (isDuty(tokens, start)) return { kind: 'duty', unit: 'none' };
  return nounPhrase(tokens, start, qualities);
}

/** A name: what it is about stands at the beginning in Indonesian and at the end of the head in English. */
function nounPhrase(tokens: readonly Token[], start: number, qualities: boolean): Nature {
  const head = headEnd(tokens, start);
  const named = lastAt(lexicon.quantities, tokens, start, head);
  if (named && (!qualities || named.at + named.length >= head)) return { kind: 'quantity', unit: named.meaning };
  const inBrackets = tokens[head]?.text === '(' ? phraseAt(lexicon.quantities, tokens, head + 1) : undefined;
  if (inBrackets) return { kind: 'quantity', unit: inBrackets.meaning };
  if (has(lexicon.facts, tokens, start) && !qualities) return { kind: 'fact', unit: 'none' };
  const countable = lastAt(lexicon.countables, tokens, start, head);
  return countable && !qualities ? { kind: 'quantity', unit: 'count' } : nothing;
}

function isDelivery(tokens: readonly Token[], start: number): boolean {
  return phraseAt(lexicon.deliveries, tokens, start) !== undefined;
}

function isDuty(tokens: readonly Token[], start: number): boolean {
  const text = tokens[start]?.text ?? '';
  return phraseAt(lexicon.duties, tokens, start) !== undefined || lexicon.dutyForms.some((form) => form.test(text));
}

/** Where the head of a noun phrase ends: before "of", "yang", a bracket. */
function headEnd(tokens: readonly Token[], start: number): number {
  for (let at = start + 1; at < tokens.length; at += 1) if (phraseAt(lexicon.headEnds, tokens, at)) return at;
  return tokens.length;
}

interface Found<Meaning> {
  readonly at: number;
  readonly length: number;
  readonly meaning: Meaning;
}

function firstAt<Meaning>(
  index: PhraseIndex<Meaning>,
  tokens: readonly Token[],
  start: number,
  end = tokens.length,
): Found<Meaning> | undefined {
  for (let at = start; at < end; at += 1) {
    const match = phraseAt(index, tokens, at);
    if (match) return { at, ...match };
  }
  return undefined;
}

function lastAt<Meaning>(
  index: PhraseIndex<Meaning>,
  tokens: readonly Token[],
  start: number,
  end: number,
): Found<Meaning> | undefined {
  let last: Found<Meaning> | undefined;
  for (let at = start; at < end; at += 1) {
    const match = phraseAt(index, tokens, at);
    if (!match) continue;
    last = { at, ...match };
    at += match.length - 1;
  }
  return last;
}

function has(index: PhraseIndex<unknown>, tokens: readonly Token[], start: number): boolean {
  return firstAt(index, tokens, start) !== undefined;
}
