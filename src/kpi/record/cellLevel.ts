import type { CellInput } from './Field';
import { isBlank } from './isBlank';
import { readTarget } from '../../reading/read';
import type { Comparator, TargetUnit } from '../../reading/TargetReading';

/** The number that a baseline, target or upper bound stands for. */
interface CellLevel {
  readonly value: number;
  readonly valueHigh?: number;
  readonly unit: TargetUnit;
  readonly comparator: Comparator;
}

/** Reads a number, or a text with one; gives nothing where there is none. */
export function cellLevel(cell: CellInput): CellLevel | undefined {
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? { value: cell, unit: 'none', comparator: 'eq' } : undefined;
  if (typeof cell !== 'string' || isBlank(cell)) return undefined;
  const { value, valueHigh, unit, comparator } = readTarget(cell);
  return value === null ? undefined : { value, valueHigh, unit, comparator };
}

/**
 * Two levels on one scale: beside "95%" a plain 90 is 90%, a plain 0.9 already is. Excel holds a cell shown as 90% as
 * 0.9, yet many people type 90 under the unit %.
 */
export function onOneScale(left: CellLevel, right: CellLevel): readonly [left: number, right: number] {
  const scaled = (level: CellLevel, other: CellLevel) =>
    other.unit === 'percent' && level.unit !== 'percent' && Math.abs(level.value) > 1 ? level.value / 100 : level.value;
  return [scaled(left, right), scaled(right, left)];
}
