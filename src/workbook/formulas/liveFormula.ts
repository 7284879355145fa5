import type { Token } from '@borgar/fx';
import type { LiveFormula } from '../../kpi/record/LiveFormula';
import { relativeForm } from './relativeForm';
import { isReferenceToken, tokensOf } from './tokensOf';

/** What a formula says of itself, and what it reads. */
export interface ReadLiveFormula extends Omit<LiveFormula, 'sources' | 'alike'> {
  /** Equal for copies of it down a column. */
  readonly form: string;
  /** References as written, each once. */
  readonly references: readonly string[];
  /** It counts or looks things up, so that texts serve it as well as numbers. */
  readonly takesTexts: boolean;
  /** It gives names to steps of its own, which are no names of the workbook. */
  readonly namesSteps: boolean;
}

const guards: ReadonlySet<string> = new Set(['IFERROR', 'IF', 'IFS', 'SWITCH', 'IFNA']);
const averages = /^AVERAGE/;
const takingTexts =
  /^(?:COUNT|SUMIF|AVERAGEIF|MAXIFS|MINIFS|SUMPRODUCT|MATCH|X?LOOKUP|VLOOKUP|HLOOKUP|INDEX|FILTER|XMATCH|LEN|ISTEXT)/;

/** Reads a formula with its `=`, which stands in a cell such as `Q8`. */
export function readLiveFormula(formula: string, address: string): ReadLiveFormula {
  const [, ...tokens] = tokensOf(formula);
  const functions = tokens
    .filter(({ type }) => type === 'func')
    .map(({ value }) => value.toUpperCase().replace(/^_XL\w+\./, ''));
  const divisors = tokens.flatMap(({ type, value }, at) =>
    type === 'operator' && value === '/' ? [tokens[at + 1]] : [],
  );
  return {
    form: relativeForm(formula, address),
    repeats: tokens.length === 1 && tokens.every(isReferenceToken),
    divides: divisors.length > 0 || functions.some((name) => averages.test(name)),
    unguarded: divisors.some((next) => next?.type !== 'number') && !functions.some((name) => guards.has(name)),
    subtracts: tokens.some((_, at) => isMinus(tokens, at)),
    timesHundred: tokens.some((_, at) => isTimesHundred(tokens, at)),
    references: [...new Set(tokens.filter(isReferenceToken).map(({ value }) => value))],
    takesTexts: functions.some((name) => takingTexts.test(name)),
    namesSteps: functions.includes('LET') || functions.includes('LAMBDA'),
  };
}

/** A minus between two things, not a sign before a number. */
function isMinus(tokens: readonly Token[], at: number): boolean {
  const [before, sign] = [tokens[at - 1], tokens[at]];
  if (sign?.type === 'number') return sign.value.startsWith('-') && before !== undefined && isEnd(before);
  return sign?.type === 'operator' && sign.value === '-' && before !== undefined && isEnd(before);
}

function isEnd(token: Token): boolean {
  return token.type !== 'operator' || token.value === ')' || token.value === '%';
}

function isTimesHundred(tokens: readonly Token[], at: number): boolean {
  const [one, sign, other] = tokens.slice(at, at + 3);
  const isHundred = (token: Token | undefined): boolean => token?.type === 'number' && Number(token.value) === 100;
  return sign?.value === '*' && (isHundred(one) || isHundred(other));
}
