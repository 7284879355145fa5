import { lastColumn, lastRow, type Area } from '../../book/model/Area';
import type { Sheet } from '../../book/model/Sheet';
import { displayText } from '../../book/model/displayText';
import { mergeAt } from '../selection/mergeAt';
import { outlineOf } from '../../book/outline/Outline';
import { outlineGroups, type OutlineGroup } from '../../book/outline/outlineGroups';
import { Axis } from './Axis';
import { wantedHeight } from './wantedHeight';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Rows and columns kept beyond those in use, so that there is always room to go on. */
const spareRows = 60;
const spareColumns = 12;

/** Where the cells of a sheet lie, in pixels from its top left corner. */
export class GridGeometry {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly rowGroups: readonly OutlineGroup[];
  readonly columnGroups: readonly OutlineGroup[];

  /** `reach` is the cell furthest out that was visited. */
  constructor(
    private readonly sheet: Sheet,
    reach: { readonly row: number; readonly column: number },
    fitted: Map<number, number>,
  ) {
    this.rowGroups = outlineGroups(outlineOf(sheet, 'rows'));
    this.columnGroups = outlineGroups(outlineOf(sheet, 'columns'));
    const extent = sheet.extent();
    const rowCount = Math.min(lastRow + 1, Math.max(extent.rows, reach.row + 1, 140) + spareRows);
    const columnCount = Math.min(lastColumn + 1, Math.max(extent.columns, reach.column + 1, 26) + spareColumns);
    this.columns = new Axis(columnCount, (column) => this.width(column));
    const standard = pixels(sheet.standardHeight);
    this.rows = new Axis(rowCount, (row) => {
      if (sheet.hiddenRows.has(row) || row < sheet.firstFrozenRow) return 0;
      const own = sheet.rowHeights.get(row);
      if (own !== undefined) return pixels(own);
      if (row >= extent.rows) return standard;
      const known = fitted.get(row) ?? this.fit(row, extent.columns, standard);
      fitted.set(row, known);
      return known;
    });
  }

  box(area: Area): Box {
    const left = this.columns.start(area.left);
    const top = this.rows.start(area.top);
    return {
      left,
      top,
      width: this.columns.start(area.right + 1) - left,
      height: this.rows.start(area.bottom + 1) - top,
    };
  }

  private width(column: number): number {
    const { sheet } = this;
    if (sheet.hiddenColumns.has(column) || column < sheet.firstFrozenColumn) return 0;
    return pixels(sheet.columnWidths.get(column) ?? sheet.standardWidth);
  }

  /** The height that a row's own content wants; merged cells and hidden columns do not count, as in Excel. */
  private fit(row: number, columns: number, standard: number): number {
    const { sheet } = this;
    let height = standard;
    for (let column = 0; column < columns; column++) {
      if (sheet.hiddenColumns.has(column)) continue;
      const style = sheet.style(row, column);
      if (!style.wrapText && style.fontSize <= 11) continue;
      const value = sheet.value(row, column);
      if (value === null || mergeAt(sheet.merges, { row, column })) continue;
      const wanted = wantedHeight(displayText(value, style.numberFormat), style, this.columns.size(column));
      height = Math.max(height, wanted);
    }
    return Math.min(height, pixels(409.5));
  }
}

/** Excel counts widths and heights in points; a screen at 100 % shows 96 pixels an inch, 72 points. */
function pixels(points: number): number {
  return Math.round((points * 96) / 72);
}
