import { formulaLexicon } from '../../reading/lexicon/formulaLexicon';
import { hasPhrase } from '../../reading/tokens/hasPhrase';
import { phraseAt, type PhraseIndex } from '../../reading/tokens/phraseIndex';
import { tokensOf, type Token } from '../../reading/tokens/token';
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

/** Says whether a target is a change: `"naik 10% dari tahun lalu"`, `"by 10%"`, `"turun 5 poin"`, but not `"naik menjadi 10%"`. */
export function relativeChange(target: CellInput): RelativeChange | undefined {
  const tokens = typeof target === 'string' ? tokensOf(cellText(target)) : [];
  const number = tokens.findIndex(({ kind }) => kind === 'number');
  const [before, after] = [tokens.slice(0, number), tokens.slice(number + 1)];
  const isLevel = hasPhrase(formulaLexicon.ways, before) || hasPhrase(formulaLexicon.limits, before);
  return number < 0 || isLevel ? undefined : changeAround(before, after);
}

/** The change that the words before and after a number make of it. */
function changeAround(before: readonly Token[], after: readonly Token[]): RelativeChange | undefined {
  const inPoints = hasPhrase(formulaLexicon.points, after.slice(0, 3));
  const verb = one(before, formulaLexicon.rises, formulaLexicon.falls) ?? comparedWith(after);
  if (verb) return { direction: verb, asThing: false, inPoints };
  const direction = one(before, formulaLexicon.growths, formulaLexicon.reductions);
  return direction || isAmount(before, after, inPoints)
    ? { direction, asThing: direction !== undefined, inPoints }
    : undefined;
}

/** "by 10%", not "by 2027". */
function isAmount(before: readonly Token[], after: readonly Token[], inPoints: boolean): boolean {
  const said = phraseAt(formulaLexicon.amounts, before, before.length - 1) !== undefined;
  return said && (after[0]?.text === '%' || inPoints);
}

function comparedWith(after: readonly Token[]): 'up' | 'down' | undefined {
  const isSaid = hasPhrase(formulaLexicon.earlier, after);
  return isSaid ? one(after, formulaLexicon.above, formulaLexicon.below) : undefined;
}

function one(tokens: readonly Token[], up: PhraseIndex<true>, down: PhraseIndex<true>): 'up' | 'down' | undefined {
  if (hasPhrase(up, tokens)) return 'up';
  return hasPhrase(down, tokens) ? 'down' : undefined;
}
