import { CellError } from '../../book/model/CellError';

/** The first error among values, which Excel's functions hand on. */
export function firstError(values: readonly unknown[]): CellError | undefined {
  return values.find((value) => value instanceof CellError);
}
