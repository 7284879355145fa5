import { CellError, type ErrorCode } from '../../book/model/CellError';

/** One shared object for each of Excel's errors. */
export const excelErrors = {
  null: new CellError('#NULL!'),
  division: new CellError('#DIV/0!'),
  value: new CellError('#VALUE!'),
  reference: new CellError('#REF!'),
  name: new CellError('#NAME?'),
  number: new CellError('#NUM!'),
  notAvailable: new CellError('#N/A'),
  spill: new CellError('#SPILL!'),
  calculation: new CellError('#CALC!'),
  busy: new CellError('#BUSY!'),
} as const;

const byCode = new Map<string, CellError>(Object.values(excelErrors).map((error) => [error.code, error]));

/** `#N/A` → the shared error; undefined for any other text. */
export function errorFromCode(code: string): CellError | undefined {
  return byCode.get(code);
}

export function isCode(value: unknown, code: ErrorCode): boolean {
  return value instanceof CellError && value.code === code;
}
