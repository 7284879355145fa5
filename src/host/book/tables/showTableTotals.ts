import { checkWritable } from '../cells/checkWritable';
import { shiftCells } from '../cells/shiftCells';
import { dataArea, type Table } from '../model/Table';

/**
 * Shows a table's totals row or takes it away. Shown, the cells below move down; the row says `Total` and gives, for the
 * last column, the sum of its numbers or the count of its entries, as Excel proposes. Taken away, the cells below move up.
 * See `assumptions.totalsRow`.
 */
export function showTableTotals(table: Table, show: boolean): void {
  if (show === table.showTotals) return;
  const { sheet, area } = table;
  const at = show ? area.bottom + 1 : area.bottom;
  checkWritable(sheet, { ...area, top: at, bottom: at });
  if (show) {
    shiftCells({ sheet, axis: 'rows', at, count: 1, from: area.left, to: area.right });
    table.area = { ...area, bottom: at };
    table.showTotals = true;
    writeTotals(table);
  } else {
    table.showTotals = false;
    shiftCells({ sheet, axis: 'rows', at, count: -1, from: area.left, to: area.right });
    table.area = { ...area, bottom: area.bottom - 1 };
  }
  sheet.workbook.structureChanged(true);
  sheet.workbook.cellsChanged(sheet, { ...area, top: area.bottom });
}

function writeTotals(table: Table): void {
  const { sheet, area, columns } = table;
  const last = columns.at(-1);
  if (columns.length > 1) sheet.storeValue(area.bottom, area.left, 'Total');
  if (!last) return;
  const { top, bottom } = dataArea(table);
  const rows = Array.from({ length: bottom - top + 1 }, (_, row) => sheet.value(top + row, area.right));
  const sums = rows.some((value) => typeof value === 'number') && rows.every((value) => typeof value !== 'string');
  const column = /['#@[\]]/.test(last.name) ? last.name.replace(/['#@[\]]/g, "'$&") : last.name;
  sheet.storeFormula(area.bottom, area.right, `=SUBTOTAL(${sums ? '109' : '103'},${table.name}[${column}])`);
}
