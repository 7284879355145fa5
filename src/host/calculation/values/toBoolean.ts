import { CellError } from '../../book/model/CellError';
import type { CellValue } from '../../book/model/CellValue';
import { excelErrors } from './excelErrors';

/** A number other than 0 → true, blank → false, `"true"` → true; other text → #VALUE!. */
export function toBoolean(value: CellValue): boolean | CellError {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (value === null) return false;
  if (value instanceof CellError) return value;
  const upper = value.toUpperCase();
  if (upper === 'TRUE') return true;
  return upper === 'FALSE' ? false : excelErrors.value;
}
