import { lastColumn, lastRow, type Area } from '../../../book/model/Area';
import type { CellStyle } from '../../../book/model/CellStyle';

export const borderSides = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
] as const;

export type BorderSide = (typeof borderSides)[number];
interface CellEdges {
  readonly area: Area;
  readonly edge: CellEdge;
}
type CellEdge = keyof Pick<CellStyle, 'top' | 'bottom' | 'left' | 'right'>;

/** The cells and their edges that one border of a range is drawn on; an inside border runs along both neighbours. */
export function edgesOf(area: Area, side: BorderSide): CellEdges[] {
  switch (side) {
    case 'EdgeTop':
      return [{ area: { ...area, bottom: area.top }, edge: 'top' }];
    case 'EdgeBottom':
      return [{ area: { ...area, top: area.bottom }, edge: 'bottom' }];
    case 'EdgeLeft':
      return [{ area: { ...area, right: area.left }, edge: 'left' }];
    case 'EdgeRight':
      return [{ area: { ...area, left: area.right }, edge: 'right' }];
    case 'InsideVertical':
      return insideVertical(area);
    case 'InsideHorizontal':
      return insideHorizontal(area);
  }
}

/** Whole rows have no last cell that anybody sees: all cells get both edges. */
function insideVertical(area: Area): CellEdges[] {
  const { left, right } = area;
  if (left === right) return [];
  const isWhole = left === 0 && right === lastColumn;
  return [
    { area: isWhole ? area : { ...area, right: right - 1 }, edge: 'right' },
    { area: isWhole ? area : { ...area, left: left + 1 }, edge: 'left' },
  ];
}

/** Whole columns have no last cell that anybody sees: all cells get both edges. */
function insideHorizontal(area: Area): CellEdges[] {
  const { top, bottom } = area;
  if (top === bottom) return [];
  const isWhole = top === 0 && bottom === lastRow;
  return [
    { area: isWhole ? area : { ...area, bottom: bottom - 1 }, edge: 'bottom' },
    { area: isWhole ? area : { ...area, top: top + 1 }, edge: 'top' },
  ];
}
