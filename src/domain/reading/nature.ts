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

const duty: Nature = { kind: 'duty', unit: 'none' };

/** Tells a name of a quantity, a one-off delivery, a fact, a routine duty and a vague wish apart, by the words alone. */
export function natureOf(tokens: readonly Token[], begin: number): Nature {
  const often = phraseAt(lexicon.frequencies, tokens, begin);
  const start = begin + (often && tokens.length > begin + often.length ? often.length : 0);
  const head = headEnd(tokens, start);
  const quantity = firstAt(lexicon.quantities, tokens, start, head);
  const quality = firstAt(lexicon.qualities, tokens, start);
  if (quantity?.at === start) return { kind: 'quantity', unit: quantity.meaning };
  if ((phraseAt(lexicon.duties, tokens, start)?.length ?? 0) > 1) return duty;
  const change = phraseAt(lexicon.changes, tokens, start) !== undefined;
  if (change || phraseAt(lexicon.strivings, tokens, start)) {
    if (quantity) return { kind: 'quantity', unit: quantity.meaning };
    if (change && !quality && has(lexicon.countables, tokens, start)) return { kind: 'quantity', unit: 'count' };
    if (!isDelivery(tokens, start)) return isDuty(tokens, start) && !quality ? duty : nothing;
  }
  if (isDelivery(tokens, start)) {
    if (has(lexicon.frequencies, tokens, start)) return duty;
    return quality && !quantity ? nothing : { kind: 'delivery', unit: 'none' };
  }
  if (isDuty(tokens, start)) return dutyOrName(tokens, start, head, quality !== undefined);
  return nounPhrase(tokens, start, head, quality !== undefined);
}

/** "Forecast accuracy" is a name, "Laporan bulanan selesai sebelum tanggal 10" a fact, "Review reports" a duty. */
function dutyOrName(tokens: readonly Token[], start: number, head: number, qualities: boolean): Nature {
  const named = phraseAt(lexicon.nounVerbs, tokens, start) && phraseAt(lexicon.lastQuantities, tokens, start + 1);
  if (named && start + 1 + named.length === head) return { kind: 'quantity', unit: named.meaning };
  return !qualities && has(lexicon.outcomes, tokens, start) ? { kind: 'fact', unit: 'none' } : duty;
}

/** A name: what it measures stands at the beginning in Indonesian and at the end of the head in English. */
function nounPhrase(tokens: readonly Token[], start: number, head: number, qualities: boolean): Nature {
  const last = lastAt(lexicon.lastQuantities, tokens, start, head);
  if (last && last.at + last.length === head) return { kind: 'quantity', unit: last.meaning };
  const named = qualities ? undefined : firstAt(lexicon.quantities, tokens, start, head);
  const inBrackets = tokens[head]?.text === '(' ? phraseAt(lexicon.quantities, tokens, head + 1) : undefined;
  const meaning = named?.meaning ?? inBrackets?.meaning;
  if (meaning) return { kind: 'quantity', unit: meaning };
  if (endsHead(lexicon.dutyNouns, tokens, start, head)) return qualities ? nothing : duty;
  if (!qualities && has(lexicon.facts, tokens, start)) return { kind: 'fact', unit: 'none' };
  const counted = phraseAt(lexicon.countables, tokens, start) ?? endsHead(lexicon.lastCountables, tokens, start, head);
  return counted && !qualities ? { kind: 'quantity', unit: 'count' } : nothing;
}

function endsHead(index: PhraseIndex<true>, tokens: readonly Token[], start: number, head: number): true | undefined {
  const last = lastAt(index, tokens, start, head);
  return last && last.at + last.length === head ? true : undefined;
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
