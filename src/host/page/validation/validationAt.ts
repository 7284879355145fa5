import type { DataValidation } from '../../book/model/DataValidation';
import type { Sheet } from '../../book/model/Sheet';
import type { Cell } from '../../book/model/Cell';

/** The validation of a cell, with the cell that its formulas are written for. */
export function validationAt(
  sheet: Sheet,
  { row, column }: Cell,
): { readonly validation: DataValidation; readonly origin: Cell } | undefined {
  const validation = sheet.validations.find(({ areas }) =>
    areas.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right),
  );
  const [first] = validation?.areas ?? [];
  return validation && first ? { validation, origin: { row: first.top, column: first.left } } : undefined;
}
