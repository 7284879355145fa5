import { cellLevel, type CellLevel } from './cellLevel';
import { cellText } from './cellText';
import { dayAmongNumbers } from './taken/dayAmongNumbers';
import type { CellInput } from './Field';
import type { Kpi } from './kpiFields';
import { listUnit } from './listUnit';
import { listEntry, type Spellings } from './lists';
import { relativeChange, type RelativeChange } from './relativeChange';

/** Two levels of one row on one scale; a percentage is a fraction, a time is in minutes where its unit is known. */
interface RowLevels {
  readonly from: number;
  readonly to: number;
  readonly isPercent: boolean;
}

/** A plain number beyond this is surely no fraction: 2 could still be 200%. */
const mostAsFraction = 2;
const minutes: Readonly<Record<string, number>> = { minute: 1, hour: 60, day: 1440 };
/** The word that stands behind the first number of a text. */
const wordAfterNumber = /\d[\d.,]*\s*(\p{L}+)/u;

/** Baseline and target of a row; gives nothing where either has no number or is likelier a day, or a change has neither direction nor polarity. */
export function baselineAndTarget(kpi: Kpi, spellings: Spellings): RowLevels | undefined {
  if (isEitherDay(kpi)) return undefined;
  const [from, amount] = [cellLevel(kpi.baseline), cellLevel(kpi.target)];
  return from && amount && levelsOf(kpi, from, amount, spellings);
}

function levelsOf(kpi: Kpi, from: CellLevel, amount: CellLevel, spellings: Spellings): RowLevels | undefined {
  const change = relativeChange(kpi.target);
  const isPercent = from.unit === 'percent' || listUnit(spellings, kpi.unit) === 'percent';
  if (!change || (change.asThing && isPercent)) return onOneScale(kpi.baseline, kpi.target, kpi.unit, spellings);
  const sign = signOf(change, kpi.polarity, spellings);
  const begin = (isPercent ? fractionsOf(from)[0] : undefined) ?? from.value;
  const to = begin + sign * changeOf(begin, amount, change, isPercent);
  return sign === 0 ? undefined : { from: begin, to, isPercent };
}

/** One of both is likelier a day that Excel made of what was typed. */
function isEitherDay({ baseline, target }: Kpi): boolean {
  return (dayAmongNumbers(target, baseline) ?? dayAmongNumbers(baseline, target)) !== undefined;
}

function signOf({ direction }: RelativeChange, polarity: CellInput, spellings: Spellings): number {
  const wanted = { maximise: 1, minimise: -1, stabilise: 0 }[listEntry(spellings, 'polarity', polarity) ?? 'stabilise'];
  return direction === undefined ? wanted : direction === 'up' ? 1 : -1;
}

function changeOf(begin: number, amount: CellLevel, { inPoints }: RelativeChange, isPercent: boolean): number {
  const size = Math.abs(amount.value);
  if (amount.unit === 'percent') return inPoints ? size : Math.abs(begin) * size;
  return isPercent ? size / 100 : size;
}

/** Two cells of a row on one scale. The unit settles it: under % a plain 90 is 90%, and so is the 0.9 that Excel holds for it. */
export function onOneScale(
  left: CellInput,
  right: CellInput,
  unit: CellInput,
  spellings: Spellings,
): RowLevels | undefined {
  const [from, to] = [cellLevel(left), cellLevel(right)];
  if (!from || !to) return undefined;
  const said = [from.unit, to.unit];
  const chosen = listUnit(spellings, unit) === 'percent' && !said.includes('time') && !said.includes('currency');
  if (chosen || said.includes('percent')) {
    const [fromValue, toValue] = nearestFractions(from, to);
    return { from: fromValue, to: toValue, isPercent: true };
  }
  const [fromUnit, toUnit] = [left, right].map((cell) => minutesOf(cell, unit, spellings));
  const [fromFactor, toFactor] = fromUnit && toUnit && fromUnit !== toUnit ? [fromUnit, toUnit] : [1, 1];
  return { from: from.value * fromFactor, to: to.value * toFactor, isPercent: false };
}

/** How many minutes the unit has that stands beside the number, else the row's own unit. */
function minutesOf(cell: CellInput, unit: CellInput, spellings: Spellings): number | undefined {
  const [, word] = wordAfterNumber.exec(cellText(cell)) ?? [];
  const beside = minutes[listEntry(spellings, 'unit', word) ?? ''];
  return beside ?? minutes[listEntry(spellings, 'unit', cellText(unit)) ?? ''];
}

/**
 * As fractions, a plain number up to 2 may be one already or stand for per cent: 0.04 beside 3 is 4%, 1 beside 2 is 1%.
 * What lies nearest to the other counts.
 */
function nearestFractions(from: CellLevel, to: CellLevel): readonly [number, number] {
  const pairs = fractionsOf(from).flatMap((left) =>
    fractionsOf(to).map((right) => ({ left, right, distance: distanceBetween(left, right) })),
  );
  const nearest = pairs.reduce((best, pair) => (pair.distance < best.distance - 1e-9 ? pair : best));
  return [nearest.left, nearest.right];
}

function fractionsOf({ value, unit }: CellLevel): readonly number[] {
  if (unit === 'percent' || value === 0) return [value];
  if (Math.abs(value) > mostAsFraction) return [value / 100];
  return Math.abs(value) > 1 ? [value / 100, value] : [value, value / 100];
}

/** How many times one is the other, as a logarithm; 0 is as far from everything. */
function distanceBetween(left: number, right: number): number {
  return left === 0 || right === 0 ? 0 : Math.abs(Math.log(Math.abs(left / right)));
}
