import { CellError, type ErrorCode } from '../../book/model/CellError';
import type { CellValue } from '../../book/model/CellValue';

type Result = CellValue | CellValue[][];

/** The runtime's numbers for what went wrong (its `_getCustomFunctionResultErrorCodeFromErrorCode`); all others are #VALUE!. */
const errorCodes: ReadonlyMap<unknown, ErrorCode> = new Map<unknown, ErrorCode>([
  [1, '#N/A'],
  [5, '#DIV/0!'],
  [6, '#NUM!'],
  [8, '#NULL!'],
  [9, '#NAME?'],
  [10, '#NAME?'],
]);

const shownErrors: readonly ErrorCode[] = ['#N/A', '#DIV/0!', '#NUM!', '#NULL!', '#VALUE!'];

/** Reads both forms: `{id, value, failed, errorCode}` and `[id, succeeded, value, errorCode]`. Null shows as 0 (`assumptions.nullResult`). */
export function invocationResults(value: unknown): { id: number; result: Result }[] {
  if (!Array.isArray(value)) return [];
  return value.map((entry: unknown) => {
    if (Array.isArray(entry)) {
      const [id, succeeded, result, code] = entry as [number, boolean, unknown, unknown];
      return { id, result: succeeded ? plainResult(result) : failure(result, code) };
    }
    const { id, value: result, failed, errorCode } = entry as Invocation;
    return { id, result: failed ? failure(result, errorCode) : plainResult(result) };
  });
}

interface Invocation {
  readonly id: number;
  readonly value: unknown;
  readonly failed?: boolean;
  readonly errorCode?: number;
}

function failure(message: unknown, code: unknown): CellError {
  const text = typeof message === 'string' && message !== '' ? message : undefined;
  return new CellError(errorCodes.get(code) ?? '#VALUE!', text);
}

function plainResult(value: unknown): Result {
  if (!Array.isArray(value)) return plainCell(value);
  const rows = value.map((row) => (Array.isArray(row) ? row.map(plainCell) : [plainCell(row)]));
  const widths = new Set(rows.map((row) => row.length));
  return rows.length === 0 || widths.size !== 1 || widths.has(0) ? new CellError('#VALUE!') : rows;
}

function plainCell(value: unknown): CellValue {
  if (value === null || value === undefined) return 0;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  return typeof value === 'object' ? errorCell(value) : new CellError('#VALUE!');
}

/** An error that a function gives as a value: `{ code, message }`. */
function errorCell(value: object): CellError {
  if (!('code' in value)) return new CellError('#VALUE!');
  const code = shownErrors.find((each) => each === value.code) ?? '#VALUE!';
  const text = 'message' in value && typeof value.message === 'string' ? value.message : undefined;
  return new CellError(code, text || undefined);
}
