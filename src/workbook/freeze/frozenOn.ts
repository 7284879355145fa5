import { frozenLastName, frozenOnName } from '../names';
import type { NameState } from '../state/WorkbookState';

/** The days, as Excel counts them, on which results were frozen first and last. */
export interface FrozenDays {
  readonly first: number;
  readonly last: number;
}

/** The names that hold these days; the second is there only where the days differ. */
interface FrozenNames {
  readonly first: Excel.NamedItem;
  readonly last: Excel.NamedItem;
}

/** Queues the load of the names that say on which days results were frozen. */
export function loadFrozenOn({ workbook }: Excel.RequestContext): FrozenNames {
  const [first, last] = [frozenOnName, frozenLastName].map((name) => workbook.names.getItemOrNullObject(name));
  if (!first || !last) throw new Error('Two names hold the days.');
  first.load('value');
  last.load('value');
  return { first, last };
}

/** Undefined where nothing is frozen. */
export function frozenDays({ first, last }: FrozenNames): FrozenDays | undefined {
  return daysOf(...[first, last].map((item) => (item.isNullObject ? undefined : item.value)));
}

/** The same of a workbook whose names have been read. */
export function frozenDaysIn(names: readonly NameState[]): FrozenDays | undefined {
  return daysOf(
    ...[frozenOnName, frozenLastName].map((wanted) =>
      names.find(({ name }) => name.toLowerCase() === wanted.toLowerCase())?.formula.slice(1),
    ),
  );
}

function daysOf(first?: unknown, last?: unknown): FrozenDays | undefined {
  const day = Number(first) || undefined;
  return day === undefined ? undefined : { first: day, last: Math.max(Number(last) || 0, day) };
}

/** Queues what says that results were frozen on a day, too; gives the days that are said then. */
export function addFrozenDay(
  context: Excel.RequestContext,
  { last }: FrozenNames,
  known: FrozenDays | undefined,
  day: number,
): FrozenDays {
  const { names } = context.workbook;
  if (!known) {
    names.add(frozenOnName, `=${day}`);
    return { first: day, last: day };
  }
  if (day <= known.last) return known;
  if (last.isNullObject) names.add(frozenLastName, `=${day}`);
  else last.formula = `=${day}`;
  return { ...known, last: day };
}

/** Queues the removal of the names. */
export function removeFrozenDays({ first, last }: FrozenNames): void {
  for (const item of [first, last]) if (!item.isNullObject) item.delete();
}
