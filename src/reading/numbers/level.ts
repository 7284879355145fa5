import { firstWith, hasTag, phraseWith } from '../tokens/tagged';
import type { Tagged } from '../tokens/tagged';
import { comparisonBefore, comparisonOf } from './comparison';
import { inBrackets } from '../tokens/inBrackets';
import { leadBefore } from './leadBefore';
import { levelUnit } from './levelUnit';
import type { Quantity } from './quantity';
import type { Comparator, TargetUnit } from '../TargetReading';

/** The level that a text sets. */
export interface Level {
  readonly value: number;
  readonly valueHigh?: number;
  readonly unit: TargetUnit;
  readonly comparator: Comparator;
}

/** How many tokens before a number the word may stand that ends a way: "to a level of at least 3". */
const widestWay = 6;
/** The same for a word for targets: "target tahun ini: ≥ 20". */
const widestAim = 5;

/** Chooses the level among the quantities: of a way from A to B the second, of a range both, else the first. */
export function levelOf(tokens: readonly Tagged[], levels: readonly Quantity[]): Level | undefined {
  const aimed = levels.findIndex((quantity) => isAimed(tokens, quantity));
  const main = aimed >= 0 ? levels.slice(aimed) : mainLevels(tokens, levels);
  const [first, second] = main;
  if (!first) return undefined;
  const end = wayEnd(tokens, main);
  if (end) return single(tokens, withUnitOf(first, end));
  const change = changeAmount(tokens, main);
  if (change) return single(tokens, change);
  const joint = second && jointBetween(tokens, first, second);
  if (!joint) return single(tokens, first);
  return joint === 'way' ? single(tokens, withUnitOf(first, second)) : range(tokens, first, second);
}

/** "from 5 visits to 3": the end of a way is counted in what its beginning is. */
function withUnitOf(begin: Quantity, end: Quantity): Quantity {
  return end.unit === 'none' ? { ...end, unit: begin.unit } : end;
}

/** Whether a word for targets stands right before a number and its comparison: "(target > 20%)". */
function isAimed(tokens: readonly Tagged[], { start }: Quantity): boolean {
  for (let at = start - 1; at >= Math.max(0, start - widestAim); at -= 1) {
    if (hasTag(tokens, at, 'level:aim')) return true;
    if (tokens[at]?.kind !== 'sign' && !hasTag(tokens, at, 'compare:before', 'time:closer', 'unit:time')) return false;
  }
  return false;
}

/** "Reduce the number of people below 80 by 5": the amount of the change, where numbers before it say who is counted. */
function changeAmount(tokens: readonly Tagged[], levels: readonly Quantity[]): Quantity | undefined {
  const [first] = levels;
  if (!first || levels.length < 2 || !firstWith('verb:change', tokens, 0, first.start)) return undefined;
  const says = ({ start }: Quantity) =>
    phraseWith('level', tokens, start - 1) ?? phraseWith('joint', tokens, start - 1);
  if (says(first) ?? !comparisonBefore(tokens, first)) return undefined;
  return levels.find(({ start }) => hasTag(tokens, start - 1, 'amount'));
}

/** Numbers in brackets explain those outside; "Calls of 30 seconds below 4%" says first which calls are counted. */
function mainLevels(tokens: readonly Tagged[], levels: readonly Quantity[]): readonly Quantity[] {
  if (levels.length < 2) return levels;
  const inside = inBrackets(tokens);
  const outside = levels.filter(({ start }) => !inside.has(start));
  const main = outside.length > 0 ? outside : levels;
  const [first, second] = main;
  const counted =
    first?.timeUnit !== undefined &&
    second?.unit === 'percent' &&
    !comparisonBefore(tokens, first) &&
    (comparisonBefore(tokens, second) ?? phraseWith('level', tokens, second.start - 1)) !== undefined;
  return counted ? main.slice(1) : main;
}

/** The quantity where a way ends that an earlier one began: "from 5 visits to at most 3". */
function wayEnd(tokens: readonly Tagged[], levels: readonly Quantity[]): Quantity | undefined {
  const begin = levels.findIndex((quantity) => beginsWay(tokens, quantity));
  const [first] = levels;
  if (begin < 0 || (begin > 0 && first && comparisonBefore(tokens, first))) return undefined;
  return levels.slice(begin + 1).find((quantity) => endsWay(tokens, quantity));
}

/** "from 5", "dari rata-rata 5"; the "dari" of "lebih dari 5" begins no way. */
function beginsWay(tokens: readonly Tagged[], { start }: Quantity): boolean {
  const lead = leadBefore(tokens, start);
  return lead !== undefined && hasTag(tokens, lead, 'way:from');
}

/** "to 3", "to at most 3", "to a steady 3"; the stroke of "kira-kira 3" joins a word. */
function endsWay(tokens: readonly Tagged[], { start }: Quantity): boolean {
  for (let at = start - 1; at >= Math.max(0, start - widestWay) && tokens[at]?.kind !== 'number'; at -= 1)
    if (phraseWith('joint', tokens, at) && !(tokens[at]?.glued === true && tokens[at - 1]?.kind === 'word'))
      return true;
  return false;
}

function jointBetween(tokens: readonly Tagged[], first: Quantity, second: Quantity): 'range' | 'way' | undefined {
  const joint = phraseWith('joint', tokens, first.end);
  if (!joint || first.end + joint.length !== second.start) return undefined;
  if (!hasTag(tokens, first.end, 'links')) return joint.meaning;
  return [1, 2].some((back) => hasTag(tokens, first.start - back, 'between')) ? 'range' : undefined;
}

function range(tokens: readonly Tagged[], low: Quantity, high: Quantity): Level {
  const shared = low.factor === 1 && low.unit === 'none' && high.factor !== 1;
  const lowValue = shared ? Number((low.value * high.factor).toPrecision(12)) : low.value;
  return {
    value: Math.min(lowValue, high.value),
    valueHigh: Math.max(lowValue, high.value),
    unit: levelUnit(tokens, { ...high, unit: high.unit === 'none' ? low.unit : high.unit }),
    comparator: 'range',
  };
}

function single(tokens: readonly Tagged[], quantity: Quantity): Level {
  const comparator = quantity.plus ? 'min' : (comparisonOf(tokens, quantity)?.meaning ?? 'eq');
  return { value: quantity.value, unit: levelUnit(tokens, quantity), comparator };
}
