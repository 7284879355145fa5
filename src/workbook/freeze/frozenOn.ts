import { frozenOnName } from '../names';
import type { NameState } from '../state/WorkbookState';

/** Queues the load of the name that says on which day results were frozen. */
export function loadFrozenOn({ workbook }: Excel.RequestContext): Excel.NamedItem {
  const item = workbook.names.getItemOrNullObject(frozenOnName);
  item.load('value');
  return item;
}

/** The day as Excel counts days; undefined where nothing is frozen. */
export function frozenDay(item: Excel.NamedItem): number | undefined {
  return item.isNullObject ? undefined : Number(item.value) || undefined;
}

/** The same of a workbook whose names have been read. */
export function frozenDayIn(names: readonly NameState[]): number | undefined {
  const written = names.find(({ name }) => name.toLowerCase() === frozenOnName.toLowerCase());
  return Number(written?.formula.slice(1)) || undefined;
}
