import type { Area } from '../model/Area';
import { checkTableArea } from './checkTableArea';
import { dressNewRows } from '../cells/dressNewRows';
import { fillCalculatedRows } from '../columns/fillCalculatedRows';
import { renameColumnsInReferences } from '../../formulas/rewriting/renameInReferences';
import { dataArea, highestColumnId, type Table, type TableColumn } from '../model/Table';
import { WorkbookError } from '../model/WorkbookError';
import { writeHeads } from '../columns/writeHeads';

/**
 * Gives a table another area: the header row stays in its row, at least one data row stays. Columns keep their place on
 * the sheet; new rows are filled by calculated columns.
 */
export function resizeTable(table: Table, area: Area): void {
  const { sheet } = table;
  const rows = area.bottom - area.top + 1 - (table.showHeaders ? 1 : 0) - (table.showTotals ? 1 : 0);
  const apart = area.left > table.area.right || area.right < table.area.left;
  if (area.top !== table.area.top || apart || rows < 1) {
    throw new WorkbookError('InvalidArgument', 'The header row must stay in its row, above at least one row.');
  }
  checkTableArea(sheet, area, table);
  const before = { area: table.area, columns: table.columns, data: dataArea(table) };
  table.columns = columnsOf(table, area);
  table.area = area;
  const kept = new Set(table.columns.map((column) => column.name.toLowerCase()));
  const gone = before.columns.map((column) => column.name.toLowerCase()).filter((name) => !kept.has(name));
  if (gone.length > 0) renameColumnsInReferences(table, new Map(gone.map((name) => [name, null])));
  const firstNew = before.data.bottom + 1;
  const lastNew = dataArea(table).bottom;
  if (lastNew >= firstNew) {
    dressNewRows(table, before.data.bottom, lastNew);
    fillCalculatedRows(table, firstNew, lastNew);
  }
  sheet.workbook.structureChanged(true);
  sheet.workbook.cellsChanged(sheet, area);
}

function columnsOf(table: Table, area: Area): TableColumn[] {
  const heads = table.showHeaders ? writeHeads(table.sheet, { ...area, bottom: area.top }) : undefined;
  let lastId = highestColumnId(table);
  const columns: TableColumn[] = [];
  for (let index = 0; index <= area.right - area.left; index++) {
    const known = table.columns[area.left + index - table.area.left];
    if (known) {
      columns.push(known);
    } else {
      lastId += 1;
      columns.push({ id: lastId, name: heads?.[index] ?? `Column${String(index + 1)}` });
    }
  }
  return columns;
}
