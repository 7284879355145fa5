import { toCol } from '@borgar/fx';
import { element } from '../element';
import { drawOutline, laneCount, lanePixels } from './drawOutline';
import type { GridScene } from './GridScene';

/** Height of the column heads without groups, in pixels. */
const plainHeight = 22;

/** Height of the column heads in pixels, groups included. */
export function headHeight({ geometry }: GridScene): number {
  return plainHeight + laneCount(geometry.columnGroups) * lanePixels;
}

/** Draws the row of column letters with the corner that selects everything. */
export function drawHeads(scene: GridScene, columns: readonly number[], cornerLabel: string): HTMLElement {
  const { geometry, headWidth, sheet } = scene;
  const line = element('div', { role: 'row', class: 'grid-row column-heads', 'aria-rowindex': 1 });
  const height = headHeight(scene);
  line.style.height = `${String(height)}px`;
  const corner = element(
    'div',
    { role: 'columnheader', class: 'corner', 'aria-colindex': 1 },
    element('span', { class: 'visually-hidden' }, cornerLabel),
  );
  corner.style.width = `${String(headWidth)}px`;
  line.append(corner);
  for (const column of columns) {
    const width = geometry.columns.size(column);
    if (width === 0) continue;
    const head = element(
      'div',
      {
        role: 'columnheader',
        class: `column-head${column < sheet.frozenColumns ? ' frozen' : ''}`,
        'aria-colindex': column + 2,
        'data-column-head': column,
      },
      toCol(column),
      element('span', { class: 'column-edge', 'data-column-edge': column }),
      ...drawOutline(geometry.columnGroups, 'columns', column, scene.words),
    );
    head.style.cssText = `left:${String(headWidth + geometry.columns.start(column))}px;width:${String(width)}px;padding-top:${String(height - plainHeight)}px`;
    line.append(head);
  }
  return line;
}
