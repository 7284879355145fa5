import type { Area } from '../../book/model/Area';
import { mergeAt } from './mergeAt';
import type { Cell } from '../../book/model/Cell';
import type { SheetShape } from './SheetShape';

/** The next cell inside a selected area, row by row or column by column, starting over at its end: Tab and Enter. */
export function cycle(active: Cell, area: Area, by: 'rows' | 'columns', backwards: boolean, shape: SheetShape): Cell {
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  const count = height * width;
  const place = ({ row, column }: Cell): number =>
    by === 'rows' ? (row - area.top) * width + (column - area.left) : (column - area.left) * height + (row - area.top);
  const cellAt = (index: number): Cell =>
    by === 'rows'
      ? { row: area.top + Math.floor(index / width), column: area.left + (index % width) }
      : { row: area.top + (index % height), column: area.left + Math.floor(index / height) };
  let index = place(active);
  for (let tries = 0; tries < count; tries++) {
    index = (index + (backwards ? count - 1 : 1)) % count;
    const cell = cellAt(index);
    const merge = mergeAt(shape.merges, cell);
    const isCovered = merge && (merge.top !== cell.row || merge.left !== cell.column);
    if (!isCovered && !shape.isHidden(cell)) return cell;
  }
  return active;
}
