import type { CellStyle } from '../../book/model/CellStyle';

type Font = Pick<CellStyle, 'fontName' | 'fontSize' | 'bold' | 'italic'>;

/** Fonts with the same widths, or nearly, for machines without Microsoft's. */
const standIns: Readonly<Record<string, string>> = {
  calibri: 'Carlito, "Segoe UI", "Helvetica Neue", Arial, sans-serif',
  'calibri light': 'Carlito, "Segoe UI Light", Arial, sans-serif',
  cambria: 'Caladea, Georgia, serif',
  'segoe ui symbol': '"Noto Sans Symbols 2", "DejaVu Sans", sans-serif',
};

/** The CSS `font` of a cell; sizes are in points. */
export function fontCss({ fontName, fontSize, bold, italic }: Font): string {
  const family = `"${fontName.replaceAll('"', '')}", ${standIns[fontName.toLowerCase()] ?? 'Carlito, Arial, sans-serif'}`;
  return `${italic ? 'italic ' : ''}${bold ? 'bold ' : ''}${String(fontSize)}pt ${family}`;
}

/** The height of one line in pixels: Excel gives 11 points of Calibri 20 pixels. */
export function linePixels(fontSize: number): number {
  return Math.round((fontSize * 20) / 11);
}
