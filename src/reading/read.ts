import { becauseOf } from './because';
import type { Because } from './because';
import type { Tag } from './lexicon/tag';
import { levelOf } from './numbers/level';
import type { Level } from './numbers/level';
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
const remembered = new Map<string, TargetReading>();
const mostRemembered = 1000;

/** How a text is read, without the reasons. */
export function readTarget(text: string): TargetReading {
  const known = remembered.get(text);
  if (known) return known;
  const { reading } = read(text);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(text, reading);
  return reading;
}

/**
 * Reads a target or KPI text in English, Indonesian or both, and says by which words. Never throws.
 * `"95% karyawan hadir setiap minggu"` → value 0.95, unit percent, comparator eq, period week.
 */
export function read(text: string): Read {
  const tokens = taggedTokens(text.slice(0, longestText));
  const code = codeEnd(tokens);
  const start = statementStart(tokens, code);
  const head = phraseWith('noun:quantity', tokens, start);
  const numbers = numbersAndTimes(tokens, code, head ? start + head.length : 0);
  const level = levelOf(tokens, numbers.levels);
  const statement = statementOf(tokens, code, start, numbers);
  const reading = readingOf(level, statement, numbers, isCountedWork(tokens, level, statement, numbers));
  const decides = tokens.length > 0 && (!level || reading.activity);
  return {
    reading: tokens.length > 0 ? reading : { ...reading, vague: false },
    // Few who ask for a reading ask for its reasons.
    get because() {
      return becauseOf(text, tokens, numbers, decides ? statement : undefined);
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
  const repeated = levels.slice(0, 2).some((quantity) => quantity.times);
  const often = (...tags: readonly Tag[]) => repeated || times.some(({ start }) => hasTag(tokens, start, ...tags));
  if (pattern.outcome === 'duty') return often('time:every', 'time:frequency', 'time:each');
  return often('time:every', 'time:frequency') && tokens.some((_, at) => hasTag(tokens, at, 'mark'));
}
