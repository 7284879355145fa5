import type { Area } from '../../book/model/Area';
import type { SheetLooks } from '../look/SheetLooks';

/** The shown texts of an area, hidden rows and columns left out, cut where the sheet ends. */
export function copiedTexts(looks: SheetLooks, area: Area): string[][] {
  const { sheet } = looks;
  const extent = sheet.extent();
  const bottom = Math.max(area.top, Math.min(area.bottom, extent.rows - 1));
  const right = Math.max(area.left, Math.min(area.right, extent.columns - 1));
  const rows: string[][] = [];
  for (let row = area.top; row <= bottom; row++) {
    if (sheet.hiddenRows.has(row)) continue;
    const cells: string[] = [];
    for (let column = area.left; column <= right; column++) {
      if (!sheet.hiddenColumns.has(column)) cells.push(looks.look(row, column).text);
    }
    rows.push(cells);
  }
  return rows;
}
