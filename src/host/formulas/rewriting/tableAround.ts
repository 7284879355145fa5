import { contains } from '../../book/model/Area';
import type { FormulaPlace } from './rewriteFormulas';
import type { Table } from '../../book/model/Table';

/** The table that holds a cell: `[@x]` means it there. */
export function tableAround({ sheet, row, column }: FormulaPlace): Table | undefined {
  const cell = { top: row, bottom: row, left: column, right: column };
  return sheet?.workbook.tables.find((table) => table.sheet === sheet && contains(table.area, cell));
}
