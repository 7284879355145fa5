import { enterInputs } from '../../book/entry/enterInputs';
import type { DataValidation } from '../../book/model/DataValidation';
import { typedInput } from '../../book/entry/typedInput';
import type { Book } from '../book/Book';
import type { Sheet } from '../../book/model/Sheet';
import type { Cell } from '../../book/model/Cell';
import { breaksRule } from '../validation/breaksRule';
import { validationAt } from '../validation/validationAt';

/** The validation that a typed text would break; undefined where it may be entered. */
export function brokenValidation(book: Book, sheet: Sheet, cell: Cell, text: string): DataValidation | undefined {
  const found = validationAsked(sheet, cell, 'before');
  if (!found) return undefined;
  const { numberFormat } = sheet.style(cell.row, cell.column);
  const typed = typedInput(text, numberFormat);
  if (typed.kind === 'value' && typed.value === null) return undefined;
  const value = typed.kind === 'value' ? typed.value : book.rules.cellValue(typed.formula, sheet, cell, cell);
  const brought = typed.kind === 'value' && numberFormat === 'General' ? typed.numberFormat : undefined;
  const place = { sheet, origin: found.origin, cell };
  return breaksRule(found.validation, value, brought ?? numberFormat, place, book.rules) ? found.validation : undefined;
}

/** Enters a text as if typed into one cell; gives the custom validation that it breaks there. */
export function enterTyped(book: Book, sheet: Sheet, cell: Cell, text: string): DataValidation | undefined {
  const area = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
  enterInputs(sheet, area, [[text]]);
  const found = text === '' ? undefined : validationAsked(sheet, cell, 'after');
  if (!found) return undefined;
  const { numberFormat } = sheet.style(cell.row, cell.column);
  const value = sheet.value(cell.row, cell.column);
  const place = { sheet, origin: found.origin, cell };
  return breaksRule(found.validation, value, numberFormat, place, book.rules) ? found.validation : undefined;
}

/** Custom rules are asked after the entry, since their formula reads the cell; one that shows no alert is not asked. */
function validationAsked(sheet: Sheet, cell: Cell, when: 'before' | 'after'): ReturnType<typeof validationAt> {
  const found = validationAt(sheet, cell);
  if (!found || found.validation.errorAlert?.showAlert === false) return undefined;
  const isCustom = found.validation.rule.kind === 'custom';
  return isCustom === (when === 'after') ? found : undefined;
}
