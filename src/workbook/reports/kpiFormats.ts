import { takesNumbers } from '../../kpi/record/Field';
import { kpiFields, type KpiFieldId } from '../../kpi/record/kpiFields';
import type { ReadTable } from '../readers/readTable';

/** The number format of a field's cell in a row of the sheet (one-based), such as `0%`. */
export type KpiFormats = (row: number, field: KpiFieldId) => string;

/**
 * Queues the load of how numbers and dates of the KPIs are shown; ask after it. Everything else, and a number in a cell of texts, is
 * `General`: what is written to a cell of texts would keep the apostrophe that makes it one.
 */
export function loadKpiFormats(
  { workbook }: Excel.RequestContext,
  { columns, firstRow, rowCount, sheetName }: ReadTable<KpiFieldId>,
): () => KpiFormats {
  const sheet = workbook.worksheets.getItem(sheetName);
  const loaded = kpiFields.flatMap((field) => {
    const column = columns.get(field.id);
    if (!(takesNumbers(field) || field.kind === 'date') || column === undefined || rowCount === 0) return [];
    const cells = sheet.getRangeByIndexes(firstRow - 1, column, rowCount, 1);
    cells.load('numberFormat');
    return [{ id: field.id, cells }];
  });
  return () => {
    const byField = new Map(loaded.map(({ id, cells }) => [id, cells.numberFormat as unknown[][]]));
    return (row, field) => {
      const format = byField.get(field)?.[row - firstRow]?.[0];
      return typeof format === 'string' && format !== '@' ? format : 'General';
    };
  };
}
