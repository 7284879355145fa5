import type { Input } from '../../book/entry/planEntries';
import { WorkbookError } from '../../book/model/WorkbookError';
import { formulaMover } from '../../formulas/moving/formulaMover';
import { columnCount, isUnbounded, rowCount, type SheetArea } from './SheetArea';

/** Excel's own limit of one request. */
const mostCells = 5_000_000;

/** What becomes of `[[value]]` set on more than one cell: `assumptions.singleArray`. */
export type SingleArrays = 'repeated' | 'refused';

/**
 * What an add-in sets on a range, as rows: one value goes into every cell, a formula as if copied from the first one (`assumptions.singleValue`); `[[…]]` must
 * have the range's shape, or, where single arrays are repeated, hold one value. Throws InvalidArgument for another shape, for objects, and for whole rows and
 * columns (excel-add-ins-ranges-unbounded).
 */
export function inputRows(range: SheetArea, value: unknown, singleArrays: SingleArrays = 'refused'): Input[][] {
  const rows = rowCount(range);
  const columns = columnCount(range);
  if (isUnbounded(range)) {
    throw new WorkbookError('InvalidArgument', 'Whole rows and columns take no values or formulas.');
  }
  if (rows * columns > mostCells) throw new WorkbookError('InvalidArgument', 'The range is too large to be written.');
  const single = singleInput(value, singleArrays);
  if (single !== undefined) return repeated(range, single);
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

/** A text stays as it is where cells are text. */
function repeated(range: SheetArea, single: Input): Input[][] {
  const { sheet, area } = range;
  const move =
    typeof single === 'string' && single.startsWith('=')
      ? formulaMover(single, { row: area.top, column: area.left })
      : undefined;
  const inputAt = (row: number, column: number): Input =>
    move && sheet.style(row, column).numberFormat !== '@' ? move({ row, column }) : single;
  return Array.from({ length: rowCount(range) }, (_row, down) =>
    Array.from({ length: columnCount(range) }, (_column, across) => inputAt(area.top + down, area.left + across)),
  );
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
