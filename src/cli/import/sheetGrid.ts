import { displayText } from '../../host/book/model/displayText';
import type { Sheet } from '../../host/book/model/Sheet';
import { layOut, type Grid, type SpannedCell } from '../../intake/Grid';

/** The cells of a sheet that are in use, as they show, with the numbers behind them; hidden rows and columns too. */
export function sheetGrid(sheet: Sheet): Grid {
  const area = sheet.usedArea();
  if (!area) return [];
  const corners = new Map(sheet.merges.map((merge) => [`${merge.top} ${merge.left}`, merge]));
  const isCovered = (row: number, column: number): boolean =>
    sheet.merges.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
    );
  const rows: SpannedCell[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells: SpannedCell[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      if (isCovered(row, column)) continue;
      const merge = corners.get(`${row} ${column}`);
      const across = merge ? merge.right - merge.left + 1 : 1;
      const down = merge ? merge.bottom - merge.top + 1 : 1;
      cells.push({ ...cellOf(sheet, row, column), across, down });
    }
    rows.push(cells);
  }
  return layOut(rows);
}

function cellOf(sheet: Sheet, row: number, column: number): Pick<SpannedCell, 'text' | 'value'> {
  const value = sheet.value(row, column);
  const text = displayText(value, sheet.style(row, column).numberFormat ?? 'General');
  return { text, value: typeof value === 'number' ? value : undefined };
}
