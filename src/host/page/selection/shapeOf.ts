import type { Sheet } from '../../book/model/Sheet';
import type { SheetShape } from './SheetShape';

export function shapeOf(sheet: Sheet, pageRows: number): SheetShape {
  return {
    merges: sheet.merges,
    used: sheet.usedArea(),
    pageRows,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    isBlank: ({ row, column }) => sheet.value(row, column) === null && sheet.formula(row, column) === undefined,
    isHidden: ({ row, column }) => sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column),
  };
}
