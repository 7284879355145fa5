import { overlaps } from '../model/Area';
import { checkTableArea } from './checkTableArea';
import { checkWritable } from '../cells/checkWritable';
import { shiftCells } from '../cells/shiftCells';
import { clearTableFilters } from './filterTable';
import type { Table } from '../model/Table';

/**
 * Shows a table's header row or takes it away; the columns keep their names. Taken away, its cells are blank and no part
 * of the table. Shown again, it takes the row above, or moves the table down where something stands there.
 * See `assumptions.headerRow`.
 */
export function showTableHeaders(table: Table, show: boolean): void {
  if (show === table.showHeaders) return;
  const { sheet, area } = table;
  if (show) addHeaders(table);
  else {
    checkWritable(sheet, { ...area, bottom: area.top });
    for (let column = area.left; column <= area.right; column++) sheet.storeValue(area.top, column, null);
    table.area = { ...area, top: area.top + 1 };
  }
  table.showHeaders = show;
  if (!show) {
    table.showFilterButton = false;
    clearTableFilters(table);
  }
  sheet.workbook.structureChanged(true);
  sheet.workbook.cellsChanged(sheet, { ...area, top: Math.min(area.top, table.area.top) });
}

function addHeaders(table: Table): void {
  const { sheet, area } = table;
  const above = { ...area, top: area.top - 1, bottom: area.top - 1 };
  if (area.top > 0 && isBlank(table, above)) {
    checkWritable(sheet, above);
    table.area = { ...area, top: above.top };
  } else {
    checkTableArea(sheet, { ...area, bottom: area.bottom + 1 }, table);
    shiftCells({ sheet, axis: 'rows', at: area.top, count: 1, from: area.left, to: area.right });
    table.area = { ...area, bottom: area.bottom + 1 };
  }
  table.columns.forEach(({ name }, index) => {
    sheet.storeFormula(table.area.top, area.left + index, undefined);
    sheet.storeValue(table.area.top, area.left + index, name);
  });
}

function isBlank({ sheet, area }: Table, row: Table['area']): boolean {
  const others = [
    ...sheet.merges,
    ...sheet.workbook.tables.filter((each) => each.sheet === sheet).map((each) => each.area),
  ];
  if (others.some((other) => other !== area && overlaps(other, row))) return false;
  for (let column = row.left; column <= row.right; column++) {
    if (sheet.value(row.top, column) !== null || sheet.formula(row.top, column) !== undefined) return false;
  }
  return true;
}
