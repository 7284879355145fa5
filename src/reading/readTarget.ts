import { phraseAt } from './tokens/phraseIndex';
import { hasDeadline } from './times/hasDeadline';
import { isRoutine } from './times/isRoutine';
import { levelOf } from './numbers/level';
import { lexicon } from './lexicon/lexicon';
import { delivery, vague } from './statements/nature';
import { natureOf } from './statements/natureOf';
import { numbersAndTimes } from './numbers/numbersAndTimes';
import type { Seen } from './statements/seen';
import type { Quantity } from './numbers/quantity';
import { saysOnlyWhen } from './times/saysOnlyWhen';
import { seenIn } from './statements/seenIn';
import { statementStart } from './statements/statementStart';
import type { TargetReading } from './TargetReading';
import { tokensOf } from './tokens/token';
import type { Token } from './tokens/token';

/** Longer texts are read up to here, which keeps the time a text takes within bounds. */
const longestText = 800;

/** Readings are remembered, because the rules of one row ask for the same texts many times. */
const remembered = new Map<string, TargetReading>();
const mostRemembered = 1000;

/**
 * Reads a target or KPI text in English, Indonesian or both. Never throws.
 * `"95% karyawan hadir setiap minggu"` → value 0.95, unit percent, comparator eq, period week.
 */
export function readTarget(text: string): TargetReading {
  const known = remembered.get(text);
  if (known) return known;
  const reading = readAnew(text);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(text, reading);
  return reading;
}

/** What a text's reading rests on and where, so that a person can follow it. */
export function explainTarget(text: string): Seen[] {
  return seenIn(text, tokensOf(text.slice(0, longestText)));
}

function readAnew(text: string): TargetReading {
  const tokens = tokensOf(text.slice(0, longestText));
  const start = statementStart(tokens);
  const head = phraseAt(lexicon.quantities, tokens, start);
  const { levels, times } = numbersAndTimes(tokens, head ? start + head.length : 0);
  const level = levelOf(tokens, levels);
  const onlyWhen = saysOnlyWhen(tokens, times);
  const stated = onlyWhen ? vague : natureOf(tokens, start);
  const hasNumericTarget = level !== undefined;
  const nature = stated.kind === 'duty' && hasDeadline(tokens, times) ? delivery : stated;
  const counted = (level?.unit === 'count' || level?.unit === 'time') && isRepeated(tokens, start, levels);
  const activity = hasNumericTarget
    ? counted && (nature.kind === 'duty' || hasDutyMark(tokens))
    : nature.kind === 'duty';
  const measurable = hasNumericTarget || (nature.kind !== 'duty' && nature.kind !== 'vague');
  return {
    measurable,
    hasNumericTarget,
    value: level?.value ?? null,
    ...(level?.valueHigh === undefined ? {} : { valueHigh: level.valueHigh }),
    unit: level?.unit ?? (measurable ? nature.unit : 'none'),
    comparator: level?.comparator ?? 'none',
    timeBound: times.length > 0,
    period: (times.find(({ period }) => period === 'date') ?? times[0])?.period ?? 'none',
    activity,
    vague: !measurable && !activity && !onlyWhen,
  };
}

/** "twice", "3x", "every week". */
function isRepeated(tokens: readonly Token[], start: number, levels: readonly Quantity[]): boolean {
  return levels.slice(0, 2).some(({ times }) => times) || isRoutine(tokens, start);
}

function hasDutyMark(tokens: readonly Token[]): boolean {
  return tokens.some((_, at) => phraseAt(lexicon.dutyMarks, tokens, at) !== undefined);
}
