import type { Border } from '../../book/model/CellStyle';

const widths = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 } as const;
const styles = {
  Continuous: 'solid',
  Dash: 'dashed',
  DashDot: 'dashed',
  DashDotDot: 'dashed',
  Dot: 'dotted',
  Double: 'double',
  SlantDashDot: 'dashed',
} as const;

/** A border as CSS, such as `1px solid #000000`. */
export function borderCss({ style, weight, color }: Border): string {
  const width = style === 'Double' ? 3 : widths[weight];
  return `${String(width)}px ${weight === 'Hairline' ? 'dotted' : styles[style]} ${color}`;
}
