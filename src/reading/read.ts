import type { Because, ReadSpan } from './because';
import { comparisonOf } from './numbers/comparison';
import { levelOf } from './numbers/level';
import type { Level } from './numbers/level';
import { numbersAndTimes } from './numbers/numbersAndTimes';
import type { NumbersAndTimes } from './numbers/numbersAndTimes';
import { unitOf } from './statements/matchPattern';
import type { PatternMatch } from './statements/matchPattern';
import type { Outcome } from './statements/pattern';
import { isRoutine } from './statements/frame/timeUnits';
import { statementOf } from './statements/statementOf';
import { statementStart } from './statements/statementStart';
import type { TargetPeriod, TargetReading } from './TargetReading';
import type { TimeSpan } from './times/timeSpan';
import { hasTag, phraseWith, taggedTokens } from './tokens/tagged';
import type { Tagged } from './tokens/tagged';

/** A text, how it is read, and why. */
interface Read {
  readonly reading: TargetReading;
  readonly because: Because;
}

/** What has a value, or is so or not. */
const measured: ReadonlySet<Outcome> = new Set(['quantity', 'delivery', 'fact']);
/** Longer texts are read up to here, which keeps the time a text takes within bounds. */
const longestText = 800;
/** Readings are remembered, because the rules of one row ask for the same texts many times. */
const remembered = new Map<string, Read>();
const mostRemembered = 1000;

/**
 * Reads a target or KPI text in English, Indonesian or both, and says by which words. Never throws.
 * `"95% karyawan hadir setiap minggu"` → value 0.95, unit percent, comparator eq, period week.
 */
export function read(text: string): Read {
  const known = remembered.get(text);
  if (known) return known;
  const answer = readAnew(text);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(text, answer);
  return answer;
}

/** How a text is read, without the reasons. */
export function readTarget(text: string): TargetReading {
  return read(text).reading;
}

function readAnew(text: string): Read {
  const tokens = taggedTokens(text.slice(0, longestText));
  const start = statementStart(tokens);
  const head = phraseWith('noun:quantity', tokens, start);
  const numbers = numbersAndTimes(tokens, head ? start + head.length : 0);
  const level = levelOf(tokens, numbers.levels);
  const statement = statementOf(tokens, start, {
    numbers: [...numbers.levels, ...numbers.others],
    times: numbers.times,
  });
  const reading = readingOf(level, statement, numbers, isCountedWork(tokens, level, statement, numbers));
  const byPattern = !level || reading.activity;
  const spans = [...numberSpans(tokens, numbers), ...(byPattern ? statementSpans(statement) : [])];
  return {
    reading: tokens.length > 0 ? reading : { ...reading, vague: false },
    because: {
      pattern: byPattern && tokens.length > 0 ? statement.pattern.id : undefined,
      spans: inText(text, tokens, spans),
    },
  };
}

function readingOf(
  level: Level | undefined,
  statement: PatternMatch,
  { times }: NumbersAndTimes,
  activity: boolean,
): TargetReading {
  const { outcome } = statement.pattern;
  const measurable = level !== undefined || measured.has(outcome);
  return {
    measurable,
    hasNumericTarget: level !== undefined,
    ...(level ?? { value: null, unit: outcome === 'quantity' ? unitOf(statement) : 'none', comparator: 'none' }),
    timeBound: times.length > 0,
    period: periodIn(times),
    activity,
    vague: !measurable && outcome === 'vague',
  };
}

/** Of several times a date says most. */
function periodIn(times: readonly TimeSpan[]): TargetPeriod {
  const time = times.find(({ period }) => period === 'date') ?? times[0];
  return time?.period ?? 'none';
}

/** Work is an activity; with a level only where that counts how often it is done. */
function isCountedWork(
  tokens: readonly Tagged[],
  level: Level | undefined,
  { pattern }: PatternMatch,
  { levels, times }: NumbersAndTimes,
): boolean {
  if (!level) return pattern.outcome === 'duty';
  if (level.unit !== 'count' && level.unit !== 'time') return false;
  const repeated =
    levels.slice(0, 2).some((quantity) => quantity.times) || times.some((span) => isRoutine(tokens, span));
  return repeated && (pattern.outcome === 'duty' || tokens.some((_, at) => hasTag(tokens, at, 'mark')));
}

interface TokenSpan {
  readonly as: string;
  readonly at: number;
  readonly end: number;
}

function statementSpans({ grounds }: PatternMatch): TokenSpan[] {
  return grounds.map(({ tag, unit }) => ({ as: tag, at: unit.at, end: unit.end }));
}

function numberSpans(tokens: readonly Tagged[], { levels, times, others }: NumbersAndTimes): TokenSpan[] {
  const inTime = others.filter((other) => !times.some((time) => time.start < other.end && other.start < time.end));
  return [
    ...levels.flatMap((level) => {
      const comparison = comparisonOf(tokens, level);
      const compared = comparison
        ? [{ as: 'comparison', at: comparison.at, end: comparison.at + comparison.length }]
        : [];
      return [{ as: 'level', at: level.start, end: level.end }, ...compared];
    }),
    ...times.map(({ start, end }) => ({ as: 'time', at: start, end })),
    ...inTime.map(({ start, end }) => ({ as: 'number', at: start, end })),
  ];
}

function inText(text: string, tokens: readonly Tagged[], spans: readonly TokenSpan[]): ReadSpan[] {
  const places = spans.map(({ as, at, end }) => {
    const [first, last] = [tokens[at], tokens[end - 1]];
    const [from, to] = [first?.at ?? 0, last ? last.at + last.raw.length : 0];
    return { as, text: text.slice(from, to), start: from, end: to };
  });
  return places.sort((a, b) => a.start - b.start || a.end - b.end);
}
