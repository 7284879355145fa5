import { defaultStyle, type CellStyle } from '../../../book/model/CellStyle';
import type { Sheet } from '../../../book/model/Sheet';

const usual = JSON.stringify(defaultStyle);

/** A change of looks; equal results share one object, and what looks like nothing is the default style itself. */
export class Restyled {
  private readonly known = new Map<CellStyle, Map<string, CellStyle>>();

  constructor(private readonly change: (style: CellStyle) => Partial<CellStyle>) {}

  of(style: CellStyle): CellStyle {
    const changed = this.change(style);
    const key = JSON.stringify(changed);
    const results = this.known.get(style) ?? new Map<string, CellStyle>();
    this.known.set(style, results);
    const result = results.get(key) ?? shared({ ...style, ...changed });
    results.set(key, result);
    return result;
  }

  /** Changes one cell; nothing is kept of one that looks as if nobody had touched it. */
  cell(sheet: Sheet, row: number, column: number): void {
    const style = this.of(sheet.style(row, column));
    if (style === defaultStyle && sheet.lineStyle(row, column) === defaultStyle) sheet.clearStyle(row, column);
    else sheet.setStyle(row, column, style);
  }
}

function shared(style: CellStyle): CellStyle {
  return JSON.stringify(style) === usual ? defaultStyle : style;
}
