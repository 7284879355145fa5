import { CellError } from '../../book/model/CellError';
import type { CellValue } from '../../book/model/CellValue';

/** So many characters a cell holds; a longer result is #VALUE!. */
export const longestText = 32_767;

/** As `&` joins: 15 significant digits, TRUE and FALSE in capitals, blank as an empty text. */
export function toText(value: Exclude<CellValue, CellError>): string {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return numberToText(value);
}

function numberToText(number: number): string {
  if (Number.isInteger(number) && Math.abs(number) < 1e15) return String(number);
  const rounded = Number(number.toPrecision(15));
  const size = Math.abs(rounded);
  if (size >= 1e20 || size < 1e-9) return exponential(rounded);
  if (size >= 1e-6) return String(rounded);
  return rounded.toFixed(20).replace(/(?<=\d)0+$/, '');
}

/** 1.5e-10 → `1.5E-10`; Excel writes at least two digits of exponent. */
function exponential(number: number): string {
  const [digits = '', exponent = ''] = number.toExponential().split('e');
  return `${digits}E${exponent.startsWith('-') ? '-' : '+'}${exponent.slice(1).padStart(2, '0')}`;
}
