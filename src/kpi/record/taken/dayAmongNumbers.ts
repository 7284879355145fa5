import { cellLevel } from '../cellLevel';
import type { CellInput } from '../Field';
import { typedInstead } from './TakenDate';

/** The days from 2020 to 2050 as Excel counts them. */
const [firstDay, lastDay] = [43_831, 55_153];
/** A level so many times another one is likelier none. */
const farApart = 20;

/** A number that is likelier a day which Excel made of what was typed. */
interface DayAmongNumbers {
  readonly number: number;
  readonly typed: string;
  readonly or: string;
}

/**
 * What was probably typed into a cell whose whole number is a day of our time, while the number beside it is of quite another size: 46303 beside
 * 9 → 8/10. A function sees no number format, so it cannot know more.
 */
export function dayAmongNumbers(cell: CellInput, beside: CellInput): DayAmongNumbers | undefined {
  if (typeof cell !== 'number' || !Number.isInteger(cell) || cell < firstDay || cell >= lastDay) return undefined;
  const other = cellLevel(beside);
  if (!other || Math.abs(other.value) * farApart > cell) return undefined;
  const instead = typedInstead({ shown: '', serial: cell, taken: 'dayMonth' });
  return instead && { number: cell, ...instead };
}
