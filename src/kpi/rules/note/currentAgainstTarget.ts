import { cellLevel } from '../../record/cellLevel';
import { cellText } from '../../record/cellText';
import type { CellInput } from '../../record/Field';
import type { Kpi } from '../../record/kpiFields';
import { listUnit } from '../../record/listUnit';
import { listEntry, type EntryId, type Spellings } from '../../record/lists';
import { relativeChange } from '../../record/relativeChange';
import { baselineAndTarget } from '../../record/rowLevels';
import { kpiRule } from '../kpiRule';

type Level = NonNullable<ReturnType<typeof cellLevel>>;

/**
 * Wish: one sees how far the KPI is. Why: a target is there to be compared with. Source: achievement by polarity in the ministry of
 * finance's manual (kpi-facts §1.6). It is information: not reached yet is no fault of the row.
 */
export const currentAgainstTarget = kpiRule({
  id: 'currentAgainstTarget',
  field: 'current',
  check: (kpi, { spellings, current: cell }) => {
    const [is, to] = [cellLevel(kpi.current), cellLevel(kpi.target)];
    const direction = listEntry(spellings, 'polarity', kpi.polarity);
    if (!is || !to || !direction) return undefined;
    const inPercent = isInPercent(kpi, to, spellings);
    const changed = relativeChange(kpi.target) ? baselineAndTarget(kpi, spellings) : undefined;
    const [value, wanted] = [scaled(is, inPercent), changed?.to ?? scaled(to, inPercent)];
    const state = stateOf(direction, value, wanted, highestOf(to, kpi.upper, inPercent));
    const asPercent = inPercent || cell?.isPercent === true;
    return { state, current: shown(kpi.current, value, asPercent), target: shown(kpi.target, wanted, inPercent) };
  },
});

/** A change in per cent says nothing of the unit. */
function isInPercent({ unit, target }: Kpi, to: Level, spellings: Spellings): boolean {
  return listUnit(spellings, unit) === 'percent' || (to.unit === 'percent' && !relativeChange(target));
}

type State = 'reached' | 'notReached' | 'outside';

function stateOf(direction: EntryId<'polarity'>, value: number, wanted: number, highest: number): State {
  switch (direction) {
    case 'maximise':
      return value >= wanted ? 'reached' : 'notReached';
    case 'minimise':
      return value <= wanted ? 'reached' : 'notReached';
    case 'stabilise':
      return value >= wanted && value <= highest ? 'reached' : 'outside';
  }
}

/** A plain number under the unit % is taken for a percentage: 92 and 0.92 are the same there. */
function scaled({ value, unit }: Level, inPercent: boolean): number {
  return inPercent && unit !== 'percent' && Math.abs(value) > 1 ? value / 100 : value;
}

/** Where no upper bound is given, there is none. */
function highestOf(target: Level, upper: CellInput, inPercent: boolean): number {
  if (target.valueHigh !== undefined) return target.valueHigh;
  const level = cellLevel(upper);
  return level ? scaled(level, inPercent) : Infinity;
}

/** A number as Excel shows it; a text as it was typed. */
function shown(cell: CellInput, value: number, percent: boolean): string {
  if (typeof cell !== 'number') return cellText(cell);
  return percent ? `${Number((value * 100).toFixed(2))}%` : String(Number(cell.toFixed(4)));
}
