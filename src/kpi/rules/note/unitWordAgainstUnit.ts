import { cellText } from '../../record/cellText';
import { listUnit } from '../../record/listUnit';
import { listEntry } from '../../record/lists';
import type { TargetUnit } from '../../../reading/TargetReading';
import { hasTag, taggedTokens } from '../../../reading/tokens/tagged';
import type { Tagged } from '../../../reading/tokens/tagged';
import { kpiRule } from '../kpiRule';

/**
 * Wish: the target is said in the unit that was chosen. Why: 2 hours under the unit minutes are read as 2 minutes.
 * Source: INCOSE R6, every number has its unit (kpi-facts §6.1). What one kind against another contradicts, unitAgainstTarget tells.
 */
export const unitWordAgainstUnit = kpiRule({
  id: 'unitWordAgainstUnit',
  field: 'unit',
  check: ({ unit, target }, { spellings }) => {
    const word = wordAtNumber(cellText(target));
    const [written, chosen] = [word, cellText(unit)].map((text) => ({
      entry: listEntry(spellings, 'unit', text),
      kind: listUnit(spellings, text),
    }));
    if (!written?.entry || !chosen?.entry || written.entry === chosen.entry) return undefined;
    return isMixedUp(written.kind, chosen.kind) ? { unit: cellText(unit), target: cellText(target) } : undefined;
  },
});

/** Things that are counted under another kind of unit, or two units of time or money. */
function isMixedUp(written: TargetUnit | undefined, chosen: TargetUnit | undefined): boolean {
  return written === chosen ? written === 'time' || written === 'currency' : written === 'count';
}

/** The word or sign that stands at the first number of a text that has one: `≤ 2 hours a day`, `Rp 5 million`, `$20`. */
function wordAtNumber(text: string): string {
  const tokens = taggedTokens(text);
  const words = tokens.map(({ kind }, at) =>
    kind === 'number' ? (moneyBefore(tokens, at) ?? unitAfter(tokens, at)) : undefined,
  );
  return words.find((word) => word !== undefined) ?? '';
}

function moneyBefore(tokens: readonly Tagged[], number: number): string | undefined {
  const at = number - (tokens[number - 1]?.text === '.' ? 2 : 1);
  return hasTag(tokens, at, 'unit:currency') ? tokens[at]?.raw : undefined;
}

function unitAfter(tokens: readonly Tagged[], number: number): string | undefined {
  const next = tokens[number + 1];
  return next?.kind === 'word' || hasTag(tokens, number + 1, 'unit') ? next?.raw : undefined;
}
