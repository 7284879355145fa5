import { lastColumn, lastRow } from '../../book/model/Area';
import type { Cell } from '../../book/model/Cell';
import type { SheetShape } from './SheetShape';
import type { Direction } from './step';

/**
 * Where Ctrl and an arrow lead: to the end of a run of filled cells, else to the next filled one, else to the edge of
 * the sheet.
 */
export function jump(from: Cell, direction: Direction, shape: SheetShape): Cell {
  const ahead = neighbour(from, direction);
  if (!isBeforeEdge(from, direction)) return from;
  const inRun = !shape.isBlank(from) && !shape.isBlank(ahead);
  let cell = ahead;
  if (inRun) {
    for (;;) {
      const next = neighbour(cell, direction);
      if (!isBeforeEdge(cell, direction) || shape.isBlank(next)) return cell;
      cell = next;
    }
  }
  while (shape.isBlank(cell)) {
    if (!mayHoldMore(cell, direction, shape)) return edge(cell, direction);
    cell = neighbour(cell, direction);
  }
  return cell;
}

function neighbour({ row, column }: Cell, { rows, columns }: Direction): Cell {
  return { row: row + rows, column: column + columns };
}

function isBeforeEdge({ row, column }: Cell, { rows, columns }: Direction): boolean {
  if (rows !== 0) return rows > 0 ? row < lastRow : row > 0;
  return columns > 0 ? column < lastColumn : column > 0;
}

/** False beyond the used area, where the walk may go straight to the edge. */
function mayHoldMore({ row, column }: Cell, { rows, columns }: Direction, { used }: SheetShape): boolean {
  if (!used) return false;
  if (rows > 0) return row < used.bottom;
  if (rows < 0) return row > used.top;
  return columns > 0 ? column < used.right : column > used.left;
}

function edge({ row, column }: Cell, { rows, columns }: Direction): Cell {
  return {
    row: rows === 0 ? row : rows > 0 ? lastRow : 0,
    column: columns === 0 ? column : columns > 0 ? lastColumn : 0,
  };
}
