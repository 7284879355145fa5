import { format } from 'numfmt';
import { CellError } from './CellError';
import type { CellValue } from './CellValue';

/** A value as the cell shows it, wide enough for all of it: 0.5 as `0%` → `50%`, true → `TRUE`, blank → ``. See `assumptions.percentText`. */
export function displayText(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (value instanceof CellError) return value.code;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return format(numberFormat, value, { nbsp: false, throws: false });
}
