import { phraseWith } from '../tokens/tagged';
import type { Tagged } from '../tokens/tagged';
import type { Tag } from '../lexicon/tag';
import { headEnd } from '../tokens/headEnd';
import type { Quantity } from '../numbers/quantity';
import type { TargetUnit } from '../TargetReading';

/** "after 2 absences" says when, not how many. */
const conditions = new Set(['after', 'setelah', 'sesudah']);
const incomes = new Set(['earning', 'berpendapatan', 'berpenghasilan', 'bergaji']);
const directQualifiers = new Set(['per', 'aged', 'age', 'ages', 'umur', 'usia', 'berusia', 'berumur', 'setiap']);

/** "per 100.000 orang", "umur 15-49"; in a name such as "Persentase …" also what follows yang, dengan, who. */
export function isQualifier(tokens: readonly Tagged[], quantity: Quantity, nameHead: number): boolean {
  if (quantity.unit === 'none' && conditions.has(tokens[quantity.start - 1]?.text ?? '')) return true;
  for (let at = quantity.start - 1; at >= Math.max(0, quantity.start - 3); at -= 1) {
    const said = phraseWith('level', tokens, at);
    if (said && (!phraseWith('joint', tokens, at) || tokens[at - 1]?.kind === 'word')) break;
    if (phraseWith('unit:time', tokens, at)) break;
    if (incomes.has(tokens[at]?.text ?? '')) return true;
    if (directQualifiers.has(tokens[at]?.text ?? ''))
      return quantity.unit !== 'percent' && (tokens[at]?.text !== 'setiap' || at === quantity.start - 1);
  }
  if (nameHead <= 0 || isAdded(tokens, quantity, nameHead)) return false;
  const level = phraseWith('level', tokens, quantity.start - 1) ?? phraseWith('level', tokens, quantity.start - 2);
  if (level && (level.length > 1 || tokens[quantity.start - 1]?.text !== 'of')) return false;
  const measured = measuredIn(tokens, nameHead);
  if (quantity.timeUnit && !measured.includes('time')) return true;
  if (measured.includes('percent') && quantity.unit !== 'percent') return true;
  const shared = measured.includes('percent') || measured.includes('count');
  if (quantity.unit === 'percent' && !shared) return false;
  for (let at = nameHead; at < quantity.start; at += 1) if (phraseWith('qualifier', tokens, at)) return true;
  return false;
}

/** A number that stands by itself after a name: "… growth +500", "… (≥ 3)", "Time to repair leaks 35 mins". */
function isAdded(tokens: readonly Tagged[], { start, end, timeUnit }: Quantity, nameHead: number): boolean {
  if (tokens[start]?.text === '+') return true;
  const compared = phraseWith('compare:before', tokens, start - 1)?.length === 1 && tokens[start - 2]?.text === '(';
  const repeated = tokens.slice(0, start).some(({ text }) => text === tokens[start]?.text);
  const fits = timeUnit === undefined || measuredIn(tokens, nameHead).includes('time');
  if (compared && fits && !repeated && !tokens.slice(end).some(({ kind }) => kind === 'number')) return true;
  if (end < tokens.length || timeUnit === undefined) return false;
  const [last] = tokens.slice(start - 1, start);
  return (
    (last?.kind === 'word' || last?.text === ')') &&
    !(['time:within', 'compare:before', 'qualifier'] as const).some((tag) => endsWith(tag, tokens, start))
  );
}

function endsWith(tag: Tag, tokens: readonly Tagged[], end: number): boolean {
  return [1, 2, 3].some((back) => phraseWith(tag, tokens, end - back)?.length === back);
}

/** What the head of a name measures: "Average handling time" a count and a time. */
function measuredIn(tokens: readonly Tagged[], nameHead: number): (TargetUnit | undefined)[] {
  const first = Math.max(0, nameHead - 2);
  const end = Math.max(nameHead, headEnd(tokens, nameHead - 1));
  return tokens.slice(first, end).map((_, place) => phraseWith('noun:quantity', tokens, first + place)?.meaning);
}
