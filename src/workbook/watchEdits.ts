/**
 * Calls back at every edit of a cell on any sheet, co-authors' edits among them and this add-in's own left out.
 * Gives back how to stop.
 */
export async function watchEdits(context: Excel.RequestContext, onEdit: () => void): Promise<() => Promise<void>> {
  const handler = context.workbook.worksheets.onChanged.add(async ({ triggerSource }) => {
    if (triggerSource !== 'ThisLocalAddin') onEdit();
  });
  await context.sync();
  return async () => {
    handler.remove();
    await handler.context.sync();
  };
}
