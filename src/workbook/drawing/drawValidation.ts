import type { WorkbookWords } from '../../words/workbookWords';
import type { ColumnSpec } from '../columns/TableSpec';

/** Excel's first and last day, as formulas: the file keeps a limit as a formula, in which 1900-01-01 is a subtraction. */
const firstDate = '=DATE(1900,1,1)';
const lastDate = '=DATE(9999,12,31)';

function ruleOf(
  validation: NonNullable<ColumnSpec['validation']>,
  takesNumber: boolean,
  firstCell: string,
): Excel.DataValidationRule {
  switch (validation.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: listSource(validation.source, takesNumber, firstCell) } };
    case 'date':
      return { date: { operator: 'Between', formula1: firstDate, formula2: lastDate } };
    case 'number':
      return { decimal: { operator: 'Between', formula1: -1e15, formula2: 1e15 } };
  }
}

/** A number is its own list, so that Excel does not circle it as invalid; everything else is asked of the words. */
function listSource(list: string, takesNumber: boolean, cell: string): string {
  return takesNumber ? `=IF(ISNUMBER(${cell}),${cell},${list})` : `=${list}`;
}

/** What Excel says of an entry that the rule refuses. */
export function alertOf(column: ColumnSpec, prompts: WorkbookWords['prompts']): Excel.DataValidationErrorAlert {
  const validation = column.validation;
  if (validation?.kind !== 'list') {
    const message = validation?.kind === 'date' ? prompts.date : prompts.number;
    return { title: column.head, message, showAlert: true, style: 'Stop' };
  }
  switch (validation.others) {
    case 'refused':
      return { title: column.head, message: prompts.chooseFromList, showAlert: true, style: 'Stop' };
    case 'asked':
      return { title: column.head, message: prompts.notInList, showAlert: true, style: 'Warning' };
    case 'allowed':
      return { title: '', message: '', showAlert: false, style: 'Stop' };
  }
}

/**
 * The drop-down or rule of a column, with its message. The rule comes first: Excel refuses it after a prompt on mixed ranges.
 * @param firstCell The range's top left, such as I6.
 */
export function drawValidation(
  range: Excel.Range,
  column: ColumnSpec,
  prompts: WorkbookWords['prompts'],
  firstCell: string,
): void {
  if (column.validation) {
    range.dataValidation.rule = ruleOf(column.validation, column.takesNumber ?? false, firstCell);
    range.dataValidation.errorAlert = alertOf(column, prompts);
  }
  if (column.validation && column.prompt) {
    range.dataValidation.prompt = { title: column.head, message: column.prompt, showPrompt: true };
  }
}
