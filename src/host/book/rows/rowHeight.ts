import { fittedRowHeight } from './fittedRowHeight';
import type { Sheet } from '../model/Sheet';

/** A row's height in points: the one it was given, else what Excel fits to its content. Hidden rows keep theirs. See `assumptions.fittedRows`. */
export function rowHeight(sheet: Sheet, row: number): number {
  return sheet.rowHeights.get(row) ?? fittedRowHeight(sheet, row, growingColumns(sheet, row));
}

/** The columns whose content may need more than the standard height: wrapped or in a larger letter. */
function growingColumns(sheet: Sheet, row: number): number[] {
  const { rows, columns } = sheet.extent();
  const growing: number[] = [];
  for (let column = 0; row < rows && column < columns; column++) {
    if (sheet.hiddenColumns.has(column) || sheet.value(row, column) === null) continue;
    const { wrapText, fontSize } = sheet.style(row, column);
    if (wrapText || fontSize > 11) growing.push(column);
  }
  return growing;
}
