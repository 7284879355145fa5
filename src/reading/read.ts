import { becauseOf } from './because';
import type { Because } from './because';
import type { Tag } from './lexicon/tag';
import { levelOf } from './numbers/level';
import type { Level } from './numbers/level';
import { secondLevel } from './numbers/secondLevel';
import { numbersAndTimes } from './numbers/numbersAndTimes';
import type { NumbersAndTimes } from './numbers/numbersAndTimes';
import { codeEnd } from './statements/codeEnd';
import { unitOf } from './statements/matchPattern';
import type { PatternMatch } from './statements/matchPattern';
import type { Outcome } from './statements/pattern';
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
let remembered = new Map<string, TargetReading>();
const mostRemembered = 1000;

/** What a text consists of. */
interface Parts {
  readonly tokens: readonly Tagged[];
  readonly numbers: NumbersAndTimes;
  readonly level: Level | undefined;
  readonly statement: PatternMatch;
}

/** How a text is read, without the reasons. */
export function readTarget(text: string): TargetReading {
  const known = remembered.get(text);
  if (known) return known;
  const reading = readingOf(partsOf(text));
  if (remembered.size >= mostRemembered) remembered = new Map();
  remembered.set(text, reading);
  return reading;
}

/**
 * Reads a target or KPI text in English, Indonesian or both, and says by which words. Never throws.
 * `"95% karyawan hadir setiap minggu"` → value 0.95, unit percent, comparator eq, period week.
 */
export function read(text: string): Read {
  const parts = partsOf(text);
  const { tokens, numbers, level, statement } = parts;
  const reading = readingOf(parts);
  const decides = tokens.length > 0 && (!level || reading.activity);
  return { reading, because: becauseOf(text, tokens, numbers, decides ? statement : undefined) };
}

/** Whether a text states a second target beside the one that is read. */
export function hasSecondTarget(text: string): boolean {
  const { tokens, numbers, level } = partsOf(text);
  return level !== undefined && secondLevel(tokens, numbers.levels) !== undefined;
}

function partsOf(text: string): Parts {
  const tokens = taggedTokens(text.slice(0, longestText));
  const code = codeEnd(tokens);
  const start = statementStart(tokens, code);
  const head = phraseWith('noun:quantity', tokens, start);
  const numbers = numbersAndTimes(tokens, code, head ? start + head.length : 0);
  const level = levelOf(tokens, numbers.levels);
  return { tokens, numbers, level, statement: statementOf(tokens, code, start, numbers) };
}

function readingOf(parts: Parts): TargetReading {
  const { tokens, level, statement } = parts;
  const { times } = parts.numbers;
  const { outcome } = statement.pattern;
  const measurable = level !== undefined || measured.has(outcome);
  return {
    measurable,
    hasNumericTarget: level !== undefined,
    ...(level ?? { value: null, unit: outcome === 'quantity' ? unitOf(statement) : 'none', comparator: 'none' }),
    timeBound: times.length > 0,
    period: periodIn(times),
    activity: isCountedWork(parts),
    vague: tokens.length > 0 && !measurable && outcome === 'vague',
  };
}

/** Of several times a date says most. */
function periodIn(times: readonly TimeSpan[]): TargetPeriod {
  const time = times.find(({ period }) => period === 'date') ?? times[0];
  return time?.period ?? 'none';
}

/** Work is an activity; with a level only where that counts how often it is done. */
function isCountedWork({ tokens, level, statement: { pattern }, numbers: { levels, times } }: Parts): boolean {
  if (!level) return pattern.outcome === 'duty';
  if (level.unit !== 'count' && level.unit !== 'time') return false;
  const repeated = levels.slice(0, 2).some((quantity) => quantity.times);
  const often = (...tags: readonly Tag[]) => repeated || times.some(({ start }) => hasTag(tokens, start, ...tags));
  if (pattern.outcome === 'duty') return often('time:every', 'time:frequency', 'time:each');
  return often('time:every', 'time:frequency') && tokens.some((_, at) => hasTag(tokens, at, 'mark'));
}
