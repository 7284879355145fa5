import { names, tableNames } from '../names';
import { partsOf } from '../plan/MergePlan';
import { drawColumnMap } from '../sheets/drawColumnMap';
import { headerCell } from '../structuredReference';
import type { MergeDrawing } from './MergeDrawing';
import { settingsPage } from './drawSettings';
import { specAsPlaced } from './presentSpecs';

/** `tblColumns`, or the rows that it lacks. */
export function drawMapParts(drawing: MergeDrawing): void {
  const { plan, pages, words, specs, tables, state, context } = drawing;
  const page = settingsPage(drawing);
  const lost = partsOf(plan, 'tableMissing').find(({ table }) => table === 'columns');
  if (page && (lost || pages.get('settings')?.isNew)) {
    const isNamed = state.names.some(({ name }) => name === names.requiredHeads);
    if (lost && isNamed) context.workbook.names.getItem(names.requiredHeads).delete();
    drawColumnMap(page, Object.values(specs), words, lost?.headRow);
  }
  const rows = partsOf(plan, 'mapRowMissing').flatMap((part) => part.rows);
  const formulaOf = (table: (typeof rows)[number]['table'], field: string): string => {
    const merged = tables.find(({ key }) => key === table);
    const placed = merged && specAsPlaced(specs[table], { ...merged, left: 0 }).columns.find(({ id }) => id === field);
    return `=${headerCell(tableNames[table], placed?.head ?? field)}`;
  };
  const map = context.workbook.tables.getItem(tableNames.columns);
  const { field: fieldAt, table: tableAt, head: headAt } = state.mapLayout;
  for (const { table, field, row } of rows) {
    if (row !== undefined) map.getDataBodyRange().getCell(row, headAt).formulas = [[formulaOf(table, field)]];
  }
  const added = rows.filter(({ row }) => row === undefined);
  addRows(
    map,
    added.map(({ table, field }) => {
      const cells = Array<string>(headAt + 1).fill('');
      cells[fieldAt] = field;
      cells[tableAt] = tableNames[table];
      cells[headAt] = formulaOf(table, field);
      return cells;
    }),
  );
}

/** What stands below the table moves down, so that nothing is written over; the table is then made to hold the rows whatever Excel's options say. */
function addRows(table: Excel.Table, rows: string[][]): void {
  const width = rows[0]?.length ?? 0;
  if (width === 0) return;
  const whole = table.getRange();
  const below = whole
    .getLastRow()
    .getOffsetRange(1, 0)
    .getResizedRange(rows.length - 1, 0);
  const inserted = below.insert(Excel.InsertShiftDirection.down).getCell(0, 0);
  inserted.getResizedRange(rows.length - 1, width - 1).formulas = rows;
  table.resize(whole.getResizedRange(rows.length, 0));
}
