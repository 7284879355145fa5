import type { Area } from '../../../book/model/Area';
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
type CellEdge = keyof Pick<CellStyle, 'top' | 'bottom' | 'left' | 'right'>;

/** The cells and their edges that one border of a range is drawn on; an inside border runs along both neighbours. */
export function edgesOf(area: Area, side: BorderSide): { area: Area; edge: CellEdge }[] {
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
      return area.left === area.right
        ? []
        : [
            { area: { ...area, right: area.right - 1 }, edge: 'right' },
            { area: { ...area, left: area.left + 1 }, edge: 'left' },
          ];
    case 'InsideHorizontal':
      return area.top === area.bottom
        ? []
        : [
            { area: { ...area, bottom: area.bottom - 1 }, edge: 'bottom' },
            { area: { ...area, top: area.top + 1 }, edge: 'top' },
          ];
  }
}
