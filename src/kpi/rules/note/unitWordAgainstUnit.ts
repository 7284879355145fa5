import { cellText } from '../../record/cellText';
import { listUnit } from '../../record/listUnit';
import { listEntry } from '../../record/lists';
import type { TargetUnit } from '../../../reading/TargetReading';
import { kpiRule } from '../kpiRule';

/** The word that stands at the first number of a text: `≤ 2 hours a day`, `Rp 5 million`, `$20`. */
const wordAtNumber = /(rp|idr|usd|\$)\.?\s*\d|\d[\d.,]*\s*(%|[\p{L}$]+)/iu;

/**
 * Wish: the target is said in the unit that was chosen. Why: 2 hours under the unit minutes are read as 2 minutes.
 * Source: INCOSE R6, every number has its unit (kpi-facts §6.1). What one kind against another contradicts, unitAgainstTarget tells.
 */
export const unitWordAgainstUnit = kpiRule({
  id: 'unitWordAgainstUnit',
  field: 'unit',
  check: ({ unit, target }, { spellings }) => {
    const [, money, thing] = wordAtNumber.exec(cellText(target)) ?? [];
    const word = money ?? thing ?? '';
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
