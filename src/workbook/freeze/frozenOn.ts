import { frozenOnName } from '../names';

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
