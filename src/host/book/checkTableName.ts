import { checkName } from './checkName';
import type { Table } from './Table';
import type { Workbook } from './Workbook';
import { WorkbookError } from './WorkbookError';

/** Refuses an invalid table name, and one that another table or a name of the workbook bears. */
export function checkTableName(workbook: Workbook, name: string, renamed?: Table): void {
  checkName(name);
  const table = workbook.table(name);
  if ((table && table !== renamed) || workbook.definedName(name)) {
    throw new WorkbookError('ItemAlreadyExists', `The name "${name}" is taken.`);
  }
}
