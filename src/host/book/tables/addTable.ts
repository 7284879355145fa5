import type { Area } from '../model/Area';
import { checkTableArea } from './checkTableArea';
import { checkTableName } from './checkTableName';
import { shiftCells } from '../cells/shiftCells';
import { refuseProtected } from '../cells/refuseProtected';
import type { Sheet } from '../model/Sheet';
import type { Table } from '../model/Table';
import { writeHeads } from '../columns/writeHeads';

/**
 * Makes a table of an area. Without headers Excel moves the cells down and writes `Column1` …; a header row alone gets
 * one blank row. `name` defaults to the next free `Table1`.
 */
export function addTable(sheet: Sheet, area: Area, hasHeaders: boolean, name?: string): Table {
  const { workbook } = sheet;
  refuseProtected(sheet);
  if (name !== undefined) checkTableName(workbook, name);
  checkTableArea(sheet, area);
  const whole: Area = hasHeaders
    ? { ...area, bottom: Math.max(area.bottom, area.top + 1) }
    : { ...area, bottom: area.bottom + 1 };
  checkTableArea(sheet, whole);
  if (!hasHeaders) shiftCells({ sheet, axis: 'rows', at: area.top, count: 1, from: area.left, to: area.right });
  const heads = writeHeads(sheet, { ...whole, bottom: whole.top });
  const table: Table = {
    id: workbook.nextId(),
    name: name ?? freeTableName(sheet),
    sheet,
    area: whole,
    columns: heads.map((head, index) => ({ id: index + 1, name: head })),
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    showFirstColumn: false,
    style: 'TableStyleMedium2',
  };
  workbook.tables.push(table);
  workbook.structureChanged(true);
  workbook.cellsChanged(sheet, hasHeaders ? { ...whole, bottom: whole.top } : whole);
  return table;
}

function freeTableName({ workbook }: Sheet): string {
  let number = 1;
  while (workbook.table(`Table${String(number)}`) ?? workbook.definedName(`Table${String(number)}`)) number += 1;
  return `Table${String(number)}`;
}
