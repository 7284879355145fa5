import { enterInputs } from '../../book/entry/enterInputs';
import type { DataValidation } from '../../book/model/DataValidation';
import { typedInput } from '../../book/entry/typedInput';
import type { Book } from '../book/Book';
import type { Sheet } from '../../book/model/Sheet';
import type { Cell } from '../selection/Selection';
import { breaksRule } from '../validation/breaksRule';
import { validationAt } from '../validation/validationAt';

/** The validation that a typed text would break; undefined where it may be entered. */
export function brokenValidation(book: Book, sheet: Sheet, cell: Cell, text: string): DataValidation | undefined {
  const found = validationAt(sheet, cell);
  if (!found || found.validation.rule.kind === 'custom' || found.validation.errorAlert?.showAlert === false)
    return undefined;
  const { numberFormat } = sheet.style(cell.row, cell.column);
  const typed = typedInput(text, numberFormat);
  if (typed.kind === 'value' && typed.value === null) return undefined;
  const value = typed.kind === 'value' ? typed.value : book.rules.cellValue(typed.formula, sheet, cell, cell);
  const shownIn =
    typed.kind === 'value' && numberFormat === 'General' ? (typed.numberFormat ?? 'General') : numberFormat;
  const place = { sheet, origin: found.origin, cell };
  return breaksRule(found.validation, value, shownIn, place, book.rules) ? found.validation : undefined;
}

/** Enters a text as if typed into one cell; a custom validation that it breaks undoes it and is given back. */
export function enterTyped(book: Book, sheet: Sheet, cell: Cell, text: string): DataValidation | undefined {
  const area = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
  enterInputs(sheet, area, [[text]]);
  const found = validationAt(sheet, cell);
  if (found?.validation.rule.kind !== 'custom' || found.validation.errorAlert?.showAlert === false || text === '')
    return undefined;
  const { numberFormat } = sheet.style(cell.row, cell.column);
  const value = sheet.value(cell.row, cell.column);
  return breaksRule(found.validation, value, numberFormat, { sheet, origin: found.origin, cell }, book.rules)
    ? found.validation
    : undefined;
}
