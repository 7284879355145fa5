import type { ChartFont } from '../../book/model/Chart';

/** A font as attributes of SVG; without one the usual size in pixels. */
export function fontAttributes(font: ChartFont | undefined, usual: number): Record<string, string | number> {
  if (!font) return { 'font-size': usual };
  return {
    'font-size': (font.size * 96) / 72,
    'font-family': font.name,
    'font-weight': font.bold ? 'bold' : 'normal',
    'font-style': font.italic ? 'italic' : 'normal',
    fill: font.color,
  };
}
