import type { Tag } from '../../reading/lexicon/tag';
import { anyHas, hasTag, taggedTokens } from '../../reading/tokens/tagged';
import type { Tagged } from '../../reading/tokens/tagged';
import { cellText } from './cellText';
import type { CellInput } from './Field';

/** A target that is said as a change of the baseline. */
export interface RelativeChange {
  /** Undefined where only the amount is said: "by 10%". */
  readonly direction: 'up' | 'down' | undefined;
  /** Said as a thing, "growth of 10%": where the KPI itself is a percentage, that may be its level. */
  readonly asThing: boolean;
  /** Said in points, which are added to a percentage or taken from it. */
  readonly inPoints: boolean;
}

/** How many tokens behind a number may hold the word for points. */
const widestPoints = 3;
const up: readonly Tag[] = ['calc:rise', 'calc:growth', 'calc:above'];
const down: readonly Tag[] = ['calc:fall', 'calc:reduction', 'calc:below'];

/** Says whether a target is a change: `"naik 10% dari tahun lalu"`, `"by 10%"`, `"turun 5 poin"`, but not `"naik menjadi 10%"`. */
export function relativeChange(target: CellInput): RelativeChange | undefined {
  const tokens = typeof target === 'string' ? taggedTokens(cellText(target)) : [];
  const number = tokens.findIndex(({ kind }) => kind === 'number');
  if (number < 0) return undefined;
  const before = tokens.slice(0, number);
  return isLevel(before) ? undefined : changeAround(before, tokens.slice(number + 1));
}

/** "to 10%", "from 5% to 10%", and comparisons that sound like a change: "lower than 10%". */
function isLevel(before: readonly Tagged[]): boolean {
  return anyHas(before, 'calc:end', 'way:from') || before.some((_, at) => isComparison(before, at));
}

function isComparison(tokens: readonly Tagged[], at: number): boolean {
  return hasTag(tokens, at, 'compare:before') && hasTag(tokens, at, 'compare:more', ...up, ...down);
}

/** The change that the words before and after a number make of it. */
function changeAround(before: readonly Tagged[], after: readonly Tagged[]): RelativeChange | undefined {
  const inPoints = anyHas(after.slice(0, widestPoints), 'calc:points');
  const thing = one(before, ['calc:growth'], ['calc:reduction']);
  const verb = one(before, ['calc:rise'], ['calc:fall'], 'calc:growth', 'calc:reduction') ?? comparedWith(after);
  if (verb) return { direction: verb, asThing: false, inPoints };
  return thing || isAmount(before, after, inPoints)
    ? { direction: thing, asThing: thing !== undefined, inPoints }
    : undefined;
}

/** "by 10%", not "by 2027". */
function isAmount(before: readonly Tagged[], after: readonly Tagged[], inPoints: boolean): boolean {
  return hasTag(before, before.length - 1, 'amount') && (after[0]?.text === '%' || inPoints);
}

function comparedWith(after: readonly Tagged[]): 'up' | 'down' | undefined {
  return anyHas(after, 'calc:earlier') ? one(after, up, down) : undefined;
}

/** Which way words with the tags point that have none of the others. */
function one(
  tokens: readonly Tagged[],
  rising: readonly Tag[],
  falling: readonly Tag[],
  ...not: readonly Tag[]
): 'up' | 'down' | undefined {
  const says = (tags: readonly Tag[]) =>
    tokens.some((_, at) => hasTag(tokens, at, ...tags) && !hasTag(tokens, at, ...not));
  if (says(rising)) return 'up';
  return says(falling) ? 'down' : undefined;
}
