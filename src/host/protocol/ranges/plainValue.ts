import { CellError } from '../../book/model/CellError';
import type { CellValue } from '../../book/model/CellValue';

/** A cell's value as Office.js hands it over: blank as '', an error as its code. */
export function plainValue(value: CellValue): string | number | boolean {
  return value instanceof CellError ? value.code : (value ?? '');
}

/** One of `Excel.RangeValueType`. */
export function valueType(value: CellValue): 'Empty' | 'Error' | 'String' | 'Double' | 'Boolean' {
  if (value === null) return 'Empty';
  if (value instanceof CellError) return 'Error';
  if (typeof value === 'string') return 'String';
  return typeof value === 'number' ? 'Double' : 'Boolean';
}
