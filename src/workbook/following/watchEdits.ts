import { isAccepted } from '../runInExcel';
import type { Edit } from './Edit';

interface Handler {
  readonly context: unknown;
  remove(): void;
}

/**
 * Calls back at every edit on any sheet, co-authors' and this add-in's own among them, and where sheets, tables or rows come, go or
 * change places, as far as this Excel tells of it. Gives back how to stop.
 */
export async function watchEdits(
  context: Excel.RequestContext,
  onEdit: (edit: Edit) => void,
): Promise<() => Promise<void>> {
  const { worksheets, tables } = context.workbook;
  const tell = async (): Promise<void> => onEdit('structure');
  const handlers: Handler[] = [
    worksheets.onChanged.add(async ({ changeType, worksheetId, address, source, triggerSource }) => {
      // The names of Excel.DataChangeType, Excel.EventSource and Excel.EventTriggerSource.
      if (String(changeType) !== 'RangeEdited') return onEdit('structure');
      const others = String(source) === 'Remote' ? { byOthers: true } : {};
      const own = String(triggerSource) === 'ThisLocalAddin' ? { byAddIn: true } : {};
      return onEdit({ sheetId: worksheetId, address, ...others, ...own });
    }),
    worksheets.onAdded.add(tell),
    worksheets.onDeleted.add(tell),
  ];
  await context.sync();
  // Later sets of requirements; each may be refused without the others.
  const others: readonly (() => Handler)[] = [
    () => worksheets.onRowSorted.add(tell),
    () => worksheets.onNameChanged.add(tell),
    () => tables.onAdded.add(tell),
    () => tables.onDeleted.add(tell),
  ];
  for (const add of others) {
    const handler = add();
    if (await isAccepted(context)) handlers.push(handler);
  }
  return async () => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  };
}
