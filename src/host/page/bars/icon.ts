import { svg } from '../chart/svg';

/** Line drawings on a field of 20 × 20, in the colour of the text around them. */
const paths = {
  new: 'M5 2.5h6.5L15.5 6.5V17.5H5zM11.5 2.5v4h4',
  open: 'M2.5 16.5V4.5h5l2 2h8v10zM2.5 9h15',
  download: 'M10 3v10M6 9.5l4 4 4-4M3.5 16.5h13',
  undo: 'M4 8h8a4 4 0 0 1 0 8H8M4 8l4-4M4 8l4 4',
  redo: 'M16 8H8a4 4 0 0 0 0 8h4M16 8l-4-4M16 8l-4 4',
  insertRow: 'M3 4h14M3 16h14M3 8v4h4M17 8v4M10 7.5v5M7.5 10h5',
  deleteRow: 'M3 4h14M3 16h14M7.5 8l5 4M12.5 8l-5 4',
} as const;

export type IconName = keyof typeof paths;

/** A small picture for a button whose words stand beside it. */
export function icon(name: IconName): SVGElement {
  const line = { fill: 'none', stroke: 'currentColor', 'stroke-width': 1.4, 'stroke-linecap': 'round' };
  return svg(
    'svg',
    { class: 'icon', width: 20, height: 20, viewBox: '0 0 20 20', 'aria-hidden': 'true' },
    svg('path', { d: paths[name], 'stroke-linejoin': 'round', ...line }),
  );
}
