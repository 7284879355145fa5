import { tableNames } from '../names';
import { isAccepted } from '../runInExcel';

/** Fits the heights of the KPI rows to what they say now; Excel does not do so when a formula's result changes. Tells whether Excel took it. */
export async function fitKpiRows(context: Excel.RequestContext): Promise<boolean> {
  context.workbook.tables.getItem(tableNames.kpis).getDataBodyRange().format.autofitRows();
  return isAccepted(context);
}
