import { fontCss } from './fontCss';
import type { CellStyle } from '../../book/model/CellStyle';

type Font = Pick<CellStyle, 'fontName' | 'fontSize' | 'bold' | 'italic'>;

const widths = new Map<string, Map<string, number>>();
let context: CanvasRenderingContext2D | null | undefined;

/** The width of one line in pixels, added up from the widths of its signs: quick enough for thousands of cells. */
export function measuredWidth(text: string, font: Font): number {
  const css = fontCss(font);
  const known = widths.get(css) ?? new Map<string, number>();
  widths.set(css, known);
  let sum = 0;
  for (const sign of text) {
    let width = known.get(sign);
    if (width === undefined) {
      width = measured(sign, css, font.fontSize);
      known.set(sign, width);
    }
    sum += width;
  }
  return sum;
}

/** How many lines a text takes in cells of this width, broken at spaces where it wraps. */
export function lineCount(text: string, font: Font, width: number): number {
  const space = measuredWidth(' ', font);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const size = measuredWidth(word, font);
      if (used > 0 && used + size > width) {
        lines += 1;
        used = 0;
      }
      const extra = Math.max(0, Math.ceil(size / Math.max(1, width)) - 1);
      lines += extra;
      used += size - extra * width + space;
    }
  }
  return lines;
}

function measured(sign: string, css: string, fontSize: number): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return fontSize * 0.7;
  context.font = css;
  return context.measureText(sign).width;
}
