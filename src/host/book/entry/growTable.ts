import { lastColumn, lastRow, overlaps, type Area } from '../model/Area';
import { dressNewRows } from '../cells/dressNewRows';
import type { Entry } from './planEntries';
import { highestColumnId, type Table } from '../model/Table';
import { namesTable } from '../../formulas/rewriting/namesTable';
import { uniqueHead } from '../columns/uniqueHead';

/**
 * Lets a table take in what is typed directly below or beside it, as Excel's "include new rows and columns in table"
 * does: the new cells must have been blank, a table with totals does not grow downwards, one on a protected sheet not at
 * all, one whose own name stands in a formula below it only where `overOwnFormulas`. True when it grew. See
 * `assumptions.tableGrowth`, `assumptions.protectedGrowth` and `assumptions.ownFormulaBelow`.
 */
export function growTable(table: Table, area: Area, entries: readonly Entry[], overOwnFormulas: boolean): boolean {
  if (table.sheet.protectedWith) return false;
  const grown = below(table, area) ?? beside(table, area);
  if (!grown) return false;
  const isLonger = grown.bottom > table.area.bottom;
  const added: Area = { ...grown, ...(isLonger ? { top: table.area.bottom + 1 } : { left: table.area.right + 1 }) };
  const inside = entries.filter(({ row, column }) => row >= added.top && column >= added.left);
  if (!inside.some(isFilled) || !isFree(table, added)) return false;
  if (isLonger && !overOwnFormulas && hasOwnFormula(inside, table)) return false;
  takeIn(table, grown);
  return true;
}

function takeIn(table: Table, grown: Area): void {
  for (let column = table.area.right + 1; column <= grown.right; column++) addColumn(table, column - table.area.left);
  const lastDataRow = table.area.bottom;
  table.area = grown;
  if (grown.bottom > lastDataRow) dressNewRows(table, lastDataRow, grown.bottom);
}

function isFilled({ typed }: Entry): boolean {
  return typed.kind === 'formula' || typed.value !== null;
}

/** Taken in, one that names its table would read itself. */
function hasOwnFormula(entries: readonly Entry[], table: Table): boolean {
  return entries.some(({ typed }) => typed.kind === 'formula' && namesTable(typed.formula, table));
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
