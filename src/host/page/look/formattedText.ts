import { formatColor } from 'numfmt';
import type { CellStyle } from '../../book/model/CellStyle';
import type { CellValue } from '../../book/model/CellValue';
import { displayText } from '../../book/model/displayText';

/** A cell's text and the colour that its number format gives it, such as `[Red]`. */
interface FormattedText {
  readonly text: string;
  readonly color?: string;
}

export function formattedText(value: CellValue, { numberFormat }: CellStyle): FormattedText {
  const text = displayText(value, numberFormat);
  if (typeof value !== 'number' || !numberFormat.includes('[')) return { text };
  const color: unknown = formatColor(numberFormat, value, { throws: false });
  return typeof color === 'string' ? { text, color } : { text };
}
