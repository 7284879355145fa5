import { lastColumn, lastRow, overlaps, type Area } from '../model/Area';
import { dressNewRows } from '../tables/dressNewRows';
import type { Entry } from './planEntries';
import { highestColumnId, type Table } from '../model/Table';
import { uniqueHead } from '../columns/uniqueHead';

/**
 * Lets a table take in what is typed directly below or beside it, as Excel's "include new rows and columns in table"
 * does: the new cells must have been blank, a table with totals does not grow downwards, one on a protected sheet not at
 * all. True when it grew. See `assumptions.tableGrowth` and `assumptions.protectedGrowth`.
 */
export function growTable(table: Table, area: Area, entries: readonly Entry[]): boolean {
  if (table.sheet.protectedWith) return false;
  const grown = below(table, area) ?? beside(table, area);
  if (!grown) return false;
  const added: Area = {
    ...grown,
    ...(grown.bottom > table.area.bottom ? { top: table.area.bottom + 1 } : { left: table.area.right + 1 }),
  };
  const typed = entries.some(
    ({ row, column, typed }) =>
      row >= added.top && column >= added.left && (typed.kind === 'formula' || typed.value !== null),
  );
  if (!typed || !isFree(table, added)) return false;
  for (let column = table.area.right + 1; column <= grown.right; column++) addColumn(table, column - table.area.left);
  const lastDataRow = table.area.bottom;
  table.area = grown;
  if (grown.bottom > lastDataRow) dressNewRows(table, lastDataRow, grown.bottom);
  return true;
}

function below(table: Table, area: Area): Area | undefined {
  const { bottom, left, right, top } = table.area;
  const adjoins = area.top > top && area.top <= bottom + 1 && area.bottom > bottom && area.bottom <= lastRow;
  const within = area.left >= left && area.right <= right;
  return adjoins && within && !table.showTotals ? { ...table.area, bottom: area.bottom } : undefined;
}

function beside(table: Table, area: Area): Area | undefined {
  const adjoins = area.left === table.area.right + 1 && area.right <= lastColumn;
  const within = area.top >= table.area.top && area.bottom <= table.area.bottom;
  return adjoins && within ? { ...table.area, right: area.right } : undefined;
}

function isFree(table: Table, added: Area): boolean {
  const { sheet } = table;
  const taken =
    sheet.workbook.tables.some((other) => other !== table && other.sheet === sheet && overlaps(other.area, added)) ||
    sheet.merges.some((merge) => overlaps(merge, added));
  if (taken) return false;
  for (let row = added.top; row <= added.bottom; row++) {
    for (let column = added.left; column <= added.right; column++) {
      if (sheet.value(row, column) !== null || sheet.formula(row, column) !== undefined) return false;
    }
  }
  return true;
}

function addColumn(table: Table, position: number): void {
  const id = highestColumnId(table) + 1;
  const name = uniqueHead(
    '',
    position,
    table.columns.map((column) => column.name),
  );
  table.columns.push({ id, name });
  if (table.showHeaders) table.sheet.storeValue(table.area.top, table.area.left + position, name);
}
