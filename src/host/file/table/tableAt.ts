import type { Sheet } from '../../book/model/Sheet';
import type { Table } from '../../book/model/Table';
import type { Workbook } from '../../book/model/Workbook';

/** The table that holds a cell, its header and totals included. */
export function tableAt(workbook: Workbook, sheet: Sheet, row: number, column: number): Table | undefined {
  return workbook.tables.find(
    ({ sheet: owner, area }) =>
      owner === sheet && row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );
}
