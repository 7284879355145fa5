import type { Area } from '../../book/model/Area';
import type { Cell } from '../../book/model/Cell';

/** What is selected on the sheet: the active cell, and the corner that Shift moves. */
export interface Selection {
  readonly active: Cell;
  /** The fixed corner of the selected area. */
  readonly anchor: Cell;
  /** The moving corner. */
  readonly focus: Cell;
}

export function selectCell(cell: Cell): Selection {
  return { active: cell, anchor: cell, focus: cell };
}

/** Selects an area with its top left cell active. */
export function selectArea(area: Area): Selection {
  const anchor = { row: area.top, column: area.left };
  return { active: anchor, anchor, focus: { row: area.bottom, column: area.right } };
}
