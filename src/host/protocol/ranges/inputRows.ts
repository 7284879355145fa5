import type { Input } from '../../book/entry/planEntries';
import { WorkbookError } from '../../book/model/WorkbookError';
import { columnCount, rowCount, type SheetArea } from './SheetArea';

/** Excel's own limit of one request. */
const mostCells = 5_000_000;

/** What becomes of `[[value]]` set on more than one cell: `assumptions.singleArray`. */
export type SingleArrays = 'repeated' | 'refused';

/**
 * What an add-in sets on a range, as rows: one value goes into every cell (`assumptions.singleValue`), `[[…]]` must have the range's shape, or, where
 * single arrays are repeated, hold one value. Throws InvalidArgument for another shape and for objects.
 */
export function inputRows(range: SheetArea, value: unknown, singleArrays: SingleArrays = 'refused'): Input[][] {
  const rows = rowCount(range);
  const columns = columnCount(range);
  if (rows * columns > mostCells) throw new WorkbookError('InvalidArgument', 'The range is too large to be written.');
  const single = singleInput(value, singleArrays);
  if (single !== undefined) return Array.from({ length: rows }, () => Array.from({ length: columns }, () => single));
  const fits =
    Array.isArray(value) &&
    value.length === rows &&
    value.every((row) => Array.isArray(row) && row.length === columns && row.every(isInput));
  if (!fits) {
    throw new WorkbookError(
      'InvalidArgument',
      `The number of rows or columns in the input array doesn't match the range (${rows} × ${columns}).`,
    );
  }
  return value;
}

/** The one value that is set on all cells; undefined where it is an array of more. */
export function singleInput(value: unknown, singleArrays: SingleArrays): Input | undefined {
  if (isInput(value)) return value;
  if (singleArrays === 'refused' || !Array.isArray(value) || value.length !== 1) return undefined;
  const [row] = value as readonly unknown[];
  if (!Array.isArray(row) || row.length !== 1) return undefined;
  const [only] = row as readonly unknown[];
  return isInput(only) ? only : undefined;
}

function isInput(value: unknown): value is Input {
  return value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
