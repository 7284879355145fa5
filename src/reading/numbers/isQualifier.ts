import { hasTag, phraseWith } from '../tokens/tagged';
import type { Tagged } from '../tokens/tagged';
import type { Tag } from '../lexicon/tag';
import { headEnd } from '../tokens/headEnd';
import type { Quantity } from './quantity';
import type { TargetUnit } from '../TargetReading';

/** How many tokens before a number may say who is counted. */
const widestBeforeCounted = 3;

/** "per 100.000 orang", "umur 15-49"; in a name such as "Persentase …" also what follows yang, dengan, who. */
export function isQualifier(tokens: readonly Tagged[], quantity: Quantity, nameHead: number): boolean {
  const { start, unit } = quantity;
  if (unit === 'none' && hasTag(tokens, start - 1, 'condition')) return true;
  if (saysHowOften(tokens, quantity)) return true;
  return saysWhoIsCounted(tokens, quantity) ?? (nameHead > 0 && qualifiesName(tokens, quantity, nameHead));
}

/** "every 3,000 miles", "every 500 hours": how often, by something that is no day, week or longer. */
function saysHowOften(tokens: readonly Tagged[], { start, end, unit, timeUnit }: Quantity): boolean {
  if (!hasTag(tokens, start - 1, 'time:every')) return false;
  return (
    timeUnit !== undefined || (unit === 'none' && tokens[end]?.kind === 'word' && !hasTag(tokens, end, 'unit:time'))
  );
}

/** Whether a word right before a number says who is counted; undefined where none says anything. */
function saysWhoIsCounted(tokens: readonly Tagged[], { start, unit }: Quantity): boolean | undefined {
  for (let at = start - 1; at >= Math.max(0, start - widestBeforeCounted); at -= 1) {
    if (leadsToLevel(tokens, at)) return undefined;
    if (hasTag(tokens, at, 'qualifier:income')) return true;
    if (!hasTag(tokens, at, 'qualifier:direct')) continue;
    // "Cost per lead at most 5": the number is compared, no measure of leads.
    if (hasTag(tokens, at, 'per') && endsWith('compare:before', tokens, start)) continue;
    return unit !== 'percent' && (!hasTag(tokens, at, 'time:every') || at === start - 1);
  }
  return undefined;
}

/** "to 15", "target 15", "months 15". */
function leadsToLevel(tokens: readonly Tagged[], at: number): boolean {
  if (hasTag(tokens, at, 'unit:time')) return true;
  return hasTag(tokens, at, 'level') && (!hasTag(tokens, at, 'joint') || tokens[at - 1]?.kind === 'word');
}

/** A number in a name that measures something else says which things are meant. */
function qualifiesName(tokens: readonly Tagged[], quantity: Quantity, nameHead: number): boolean {
  if (isAdded(tokens, quantity, nameHead) || isLevelOfName(tokens, quantity.start)) return false;
  const measured = measuredIn(tokens, nameHead);
  const percent = measured.includes('percent');
  if (quantity.timeUnit && !measured.includes('time')) return true;
  if (quantity.unit !== 'percent' && percent) return true;
  if (quantity.unit === 'percent' && !percent && !measured.includes('count')) return false;
  return qualifierBefore(tokens, nameHead, quantity.start);
}

/** "yang", "who"; in "Cost per guest at most 5" the number is compared, so that it says nothing of guests. */
function qualifierBefore(tokens: readonly Tagged[], from: number, start: number): boolean {
  const compared = endsWith('compare:before', tokens, start);
  for (let at = from; at < start; at += 1)
    if (hasTag(tokens, at, 'qualifier') && !(compared && hasTag(tokens, at, 'per'))) return true;
  return false;
}

/** "reaches 5", "target of 5"; a bare "of" says nothing. */
function isLevelOfName(tokens: readonly Tagged[], start: number): boolean {
  const level = phraseWith('level', tokens, start - 1) ?? phraseWith('level', tokens, start - 2);
  return level !== undefined && (level.length > 1 || !hasTag(tokens, start - 1, 'genitive'));
}

/** A number that stands by itself after a name: "… growth +500", "… (≥ 3)", "Time to repair leaks 35 mins". */
function isAdded(tokens: readonly Tagged[], quantity: Quantity, nameHead: number): boolean {
  const { start, end, timeUnit } = quantity;
  if (tokens[start]?.text === '+' || isComparedInBracket(tokens, quantity, nameHead)) return true;
  if (end < tokens.length || timeUnit === undefined) return false;
  const last = tokens[start - 1];
  const leads = (['time:within', 'compare:before', 'qualifier'] as const).some((tag) => endsWith(tag, tokens, start));
  return (last?.kind === 'word' || last?.text === ')') && !leads;
}

/** "(≥ 3)" behind a name, as the only number that is said. */
function isComparedInBracket(tokens: readonly Tagged[], { start, end, timeUnit }: Quantity, nameHead: number): boolean {
  if (phraseWith('compare:before', tokens, start - 1)?.length !== 1 || tokens[start - 2]?.text !== '(') return false;
  const repeated = tokens.slice(0, start).some(({ text }) => text === tokens[start]?.text);
  const fits = timeUnit === undefined || measuredIn(tokens, nameHead).includes('time');
  return fits && !repeated && !tokens.slice(end).some(({ kind }) => kind === 'number');
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
