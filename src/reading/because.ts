import { comparisonOf } from './numbers/comparison';
import type { NumbersAndTimes } from './numbers/numbersAndTimes';
import { groundsOf } from './statements/matchPattern';
import type { PatternMatch } from './statements/matchPattern';
import type { Tagged } from './tokens/tagged';

/** Why a text is read as it is. */
export interface Because {
  /** The pattern by which it is built; undefined where a level decides alone, and for a blank text. */
  readonly pattern: string | undefined;
  /** The words that the reading rests on, in the order of the text. */
  readonly spans: readonly ReadSpan[];
}

/** Words of a text, and as what they were read: a tag of the lexicon, or level, comparison, time, number. */
interface ReadSpan {
  readonly as: string;
  /** As written. */
  readonly text: string;
  /** Places in the text in UTF-16 units: of its first unit, and after its last. */
  readonly start: number;
  readonly end: number;
}

interface TokenSpan {
  readonly as: string;
  readonly at: number;
  readonly end: number;
}

/** The reasons of a reading: its numbers and times, and its pattern where that had a say. */
export function becauseOf(
  text: string,
  tokens: readonly Tagged[],
  numbers: NumbersAndTimes,
  statement: PatternMatch | undefined,
): Because {
  const spans = [...numberSpans(tokens, numbers), ...(statement ? patternSpans(statement) : [])].map((span) =>
    inText(text, tokens, span),
  );
  spans.sort((a, b) => a.start - b.start || a.end - b.end);
  return { pattern: statement?.pattern.id, spans };
}

function patternSpans(statement: PatternMatch): TokenSpan[] {
  return groundsOf(statement).flatMap(({ tag, unit }) =>
    unit.kind === 'time' ? [] : [{ as: tag, at: unit.at, end: unit.end }],
  );
}

function numberSpans(tokens: readonly Tagged[], { levels, times, others }: NumbersAndTimes): TokenSpan[] {
  const apart = others.filter((other) => !times.some((time) => time.start < other.end && other.start < time.end));
  return [
    ...levels.map(({ start, end }) => ({ as: 'level', at: start, end })),
    ...levels.flatMap((level) => {
      const comparison = comparisonOf(tokens, level);
      return comparison ? [{ as: 'comparison', at: comparison.at, end: comparison.at + comparison.length }] : [];
    }),
    ...times.map(({ start, end }) => ({ as: 'time', at: start, end })),
    ...apart.map(({ start, end }) => ({ as: 'number', at: start, end })),
  ];
}

function inText(text: string, tokens: readonly Tagged[], { as, at, end }: TokenSpan): ReadSpan {
  const [first, last] = [tokens[at], tokens[end - 1]];
  const [from, to] = [first?.at ?? 0, last ? last.at + last.raw.length : 0];
  return { as, text: text.slice(from, to), start: from, end: to };
}
