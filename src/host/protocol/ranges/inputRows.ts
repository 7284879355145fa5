import type { Input } from '../../book/entry/planEntries';
import { WorkbookError } from '../../book/model/WorkbookError';
import { columnCount, rowCount, type SheetArea } from './SheetArea';

/** Excel's own limit of one request. */
const mostCells = 5_000_000;

/**
 * What an add-in sets on a range, as rows: one value goes into every cell (`assumptions.singleValue`), `[[…]]` must have the range's shape.
 * Throws InvalidArgument for another shape and for objects.
 */
export function inputRows(range: SheetArea, value: unknown): Input[][] {
  const rows = rowCount(range);
  const columns = columnCount(range);
  if (rows * columns > mostCells) throw new WorkbookError('InvalidArgument', 'The range is too large to be written.');
  if (isInput(value)) return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
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

function isInput(value: unknown): value is Input {
  return value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
