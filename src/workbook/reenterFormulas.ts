import type { CellInput } from '../kpi/record/field';
import { fillFormula } from './drawing/fillFormula';
import { stretches } from './drawing/stretches';
import { functionColumns } from './functionColumns';
import { workbookWords } from '../words/workbookWords';
import { names, tableNames } from './names';
import { columnMapFromRows } from './readers/columnMap';
import { markedRows, rowRuns } from './readers/markedRows';

/** So many rows' formulas stay below the 5 MB that one batch may carry. */
const rowsAtOnce = 1000;
/** A reference such as B7, which means another cell in another row. */
const relativeReference = /(?<![\w[@])\$?[A-Z]{1,3}\$?\d+\b/i;

/**
 * Enters the function formulas of marked KPI rows again as they stand, because Excel does not wake a function whose result was
 * saved without the add-in. Typed values and formulas of other columns are not touched. Gives the number of rows.
 */
export async function reenterFormulas(context: Excel.RequestContext): Promise<number> {
  const { workbook } = context;
  workbook.tables.load('items/name');
  await context.sync();
  const present = new Set(workbook.tables.items.map(({ name }) => name.toLowerCase()));
  if (!present.has(tableNames.kpis.toLowerCase())) return 0;
  const table = workbook.tables.getItem(tableNames.kpis);
  const head = table.getHeaderRowRange();
  head.load('values');
  const columnMap = present.has(tableNames.columns.toLowerCase())
    ? workbook.tables.getItem(tableNames.columns).getDataBodyRange()
    : undefined;
  columnMap?.load('values');
  const marker = workbook.names.getItemOrNullObject(names.fieldsOnly).getRangeOrNullObject();
  marker.load('values');
  await context.sync();
  const map = columnMap ? columnMapFromRows(columnMap.values as CellInput[][]) : [];
  const columns = functionColumns((head.values[0] ?? []).map(String), map);
  const adviceColumn = columns.get('advice');
  if (adviceColumn === undefined) return 0;
  const body = table.getDataBodyRange();
  const advice = body.getColumn(adviceColumn);
  advice.load('values');
  await context.sync();
  const markers = [workbookWords.en.fieldsOnly, workbookWords.id.fieldsOnly];
  if (!marker.isNullObject) markers.push(String(marker.values[0]?.[0] ?? ''));
  const rows = markedRows(
    advice.values.map(([cell]) => cell),
    markers,
  );
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    await reenterRows(context, body, [...columns.values()], rows.slice(start, start + rowsAtOnce));
  }
  return rows.length;
}

async function reenterRows(
  context: Excel.RequestContext,
  body: Excel.Range,
  columns: readonly number[],
  rows: readonly number[],
): Promise<void> {
  const cells = rowRuns(rows, rowsAtOnce).flatMap(({ first, last }) =>
    columns.map((column) => body.getCell(first, column).getResizedRange(last - first, 0)),
  );
  for (const range of cells) range.load('formulas');
  await context.sync();
  for (const range of cells) enterAgain(range);
  await context.sync();
}

function enterAgain(range: Excel.Range): void {
  const formulas = range.formulas.map(([formula]): unknown => formula);
  for (const { value, first, last } of stretches(formulas, (formula) => formula)) {
    if (typeof value !== 'string' || !value.startsWith('=')) continue;
    const place = range.getCell(first, 0).getResizedRange(last - first, 0);
    if (relativeReference.test(value)) place.formulas = Array.from({ length: last - first + 1 }, () => [value]);
    else fillFormula(place, value);
  }
}
