import type { Area } from '../../../book/model/Area';
import { defaultStyle, type CellStyle } from '../../../book/model/CellStyle';
import { Sheet } from '../../../book/model/Sheet';
import type { SheetArea } from '../../ranges/SheetArea';

/** What all cells of a range have in common, null where they differ (as Excel answers mixed formats). */
export function styleInCommon<V>({ sheet, area }: SheetArea, read: (style: CellStyle) => V): V | null {
  const values = new Map<string, V>();
  const seen = new Set<CellStyle>();
  for (const style of stylesOf(sheet, area)) {
    if (seen.has(style)) continue;
    seen.add(style);
    const value = read(style);
    values.set(JSON.stringify(value), value);
    if (values.size > 1) return null;
  }
  return [...values.values()][0] ?? null;
}

/** Up to this many cells are asked one by one. */
const fewCells = 10_000;

function stylesOf(sheet: Sheet, area: Area): Iterable<CellStyle> {
  const { top, left, bottom, right } = area;
  return (bottom - top + 1) * (right - left + 1) <= fewCells ? stylesOfCells(sheet, area) : stylesOfLines(sheet, area);
}

function* stylesOfCells(sheet: Sheet, { top, left, bottom, right }: Area): Generator<CellStyle> {
  for (let column = left; column <= right; column++) {
    for (let row = top; row <= bottom; row++) yield sheet.style(row, column);
  }
}

/** The looks that cells have of their own, then those of rows and columns with cells left that have none. */
function* stylesOfLines(sheet: Sheet, area: Area): Generator<CellStyle> {
  const ownInRow = new Map<number, number>();
  const ownInColumn = new Map<number, number>();
  for (const [row, column, style] of ownStyles(sheet, area)) {
    yield style;
    if (sheet.rowStyles.has(row)) count(ownInRow, row);
    else count(ownInColumn, column);
  }
  const rows = [...sheet.rowStyles].filter(([row]) => row >= area.top && row <= area.bottom);
  const width = area.right - area.left + 1;
  for (const [row, style] of rows) if ((ownInRow.get(row) ?? 0) < width) yield style;
  const plainRows = area.bottom - area.top + 1 - rows.length;
  for (let column = area.left; column <= area.right; column++) {
    if ((ownInColumn.get(column) ?? 0) < plainRows) yield sheet.columnStyles.get(column) ?? defaultStyle;
  }
}

function count(counts: Map<number, number>, line: number): void {
  counts.set(line, (counts.get(line) ?? 0) + 1);
}

function* ownStyles(sheet: Sheet, { top, left, bottom, right }: Area): Generator<[number, number, CellStyle]> {
  for (const [key, style] of sheet.styledCells()) {
    const { row, column } = Sheet.cellOf(key);
    if (row >= top && row <= bottom && column >= left && column <= right) yield [row, column, style];
  }
}
