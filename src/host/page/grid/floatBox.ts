import type { Page } from '../Page';
import { mergeAt } from '../selection/mergeAt';
import type { Cell } from '../../book/model/Cell';
import type { Box } from './GridGeometry';

/** Where a cell lies in the scrolled layer over the grid; a frozen cell stays with the view. */
export function floatBox({ sheet, scene, view }: Page, cell: Cell): Box {
  const merge = mergeAt(sheet.merges, cell);
  const area = merge ?? { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
  const box = scene.geometry.box(area);
  return {
    ...box,
    left: box.left + scene.headWidth + (cell.column < sheet.frozenColumns ? view.scroller.scrollLeft : 0),
    top: box.top + view.headHeight + (cell.row < sheet.frozenRows ? view.scroller.scrollTop : 0),
  };
}
