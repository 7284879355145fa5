import { checkName } from '../names/checkName';
import type { Table } from '../model/Table';
import type { Workbook } from '../model/Workbook';
import { WorkbookError } from '../model/WorkbookError';

/** Refuses an invalid table name, and one that another table or a name of the workbook bears. */
export function checkTableName(workbook: Workbook, name: string, renamed?: Table): void {
  checkName(name);
  const table = workbook.table(name);
  if ((table && table !== renamed) || workbook.definedName(name)) {
    throw new WorkbookError('ItemAlreadyExists', `The name "${name}" is taken.`);
  }
}
