import { element } from '../element';
import { drawCell } from './drawCell';
import { drawOutline, laneCount, lanePixels } from './drawOutline';
import type { GridScene } from './GridScene';
import type { VisibleRange } from './visibleRange';

/** The columns that a row shows: the frozen ones, then those in view (and merged cells that reach into view). */
export function shownColumns({ sheet }: GridScene, range: VisibleRange): number[] {
  const columns = new Set<number>();
  for (let column = 0; column < sheet.frozenColumns; column++) columns.add(column);
  for (const { left, right } of sheet.merges) {
    if (left < range.first && right >= range.first) columns.add(left);
  }
  for (let column = range.first; column <= range.last; column++) columns.add(column);
  return [...columns].sort((one, other) => one - other);
}

/** Draws one row with its head; `top` is its place within its part of the grid, in pixels. */
export function drawRow(scene: GridScene, row: number, columns: readonly number[], top: number): HTMLElement {
  const { geometry, headWidth, sheet } = scene;
  const height = geometry.rows.size(row);
  const line = element('div', { role: 'row', class: 'grid-row', 'aria-rowindex': row + 2, 'data-row': row });
  line.style.cssText = `top:${String(top)}px;height:${String(height)}px`;
  if (headWidth > 0) {
    const head = element('div', { role: 'rowheader', class: 'row-head', 'aria-colindex': 1, 'data-row-head': row });
    head.style.width = `${String(headWidth)}px`;
    head.style.paddingLeft = `${String(laneCount(geometry.rowGroups) * lanePixels)}px`;
    head.append(String(row + 1), ...drawOutline(geometry.rowGroups, 'rows', row, scene.words));
    line.append(head);
  }
  const first = columns.find((column) => column >= sheet.frozenColumns) ?? 0;
  const runner = cellThatRunsIn(scene, row, first);
  for (const column of runner === undefined ? columns : [runner, ...columns]) {
    const cell = drawCell(scene, row, column);
    if (cell) line.append(cell);
  }
  return line;
}

/** The last filled cell left of the view, whose text may run over into it. */
function cellThatRunsIn({ sheet }: GridScene, row: number, first: number): number | undefined {
  if (first > sheet.frozenColumns && sheet.value(row, first) === null) {
    for (let column = first - 1; column >= sheet.frozenColumns; column--) {
      if (sheet.value(row, column) !== null) return column;
    }
  }
  return undefined;
}
