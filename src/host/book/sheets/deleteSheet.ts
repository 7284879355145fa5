import { renameSheetInReferences } from '../../formulas/rewriting/renameInReferences';
import type { Sheet } from '../model/Sheet';
import { WorkbookError } from '../model/WorkbookError';
import { refill } from '../model/lists/refill';
import { refuseStructure } from './refuseStructure';

/** Deletes a sheet with its tables and its own names; references to it become `#REF!`. The last visible sheet stays. */
export function deleteSheet(sheet: Sheet): void {
  const workbook = sheet.workbook;
  refuseStructure(workbook);
  const others = workbook.sheets.filter((each) => each !== sheet);
  if (others.length === workbook.sheets.length) throw new WorkbookError('ItemNotFound', 'The sheet is gone already.');
  const successor = others.find((each) => each.visibility === 'Visible');
  if (!successor) throw new WorkbookError('InvalidOperation', 'A workbook must keep at least one visible sheet.');
  const position = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(position, 1);
  keepOnly(workbook.tables, (table) => table.sheet !== sheet);
  keepOnly(workbook.names, (name) => name.scope !== sheet);
  renameSheetInReferences(workbook, sheet.name, { deletedAt: position });
  if (workbook.activeSheet === sheet) {
    const next = workbook.sheets.slice(position).find((each) => each.visibility === 'Visible');
    workbook.activeSheet = next ?? successor;
    workbook.selection = { top: 0, left: 0, bottom: 0, right: 0 };
  }
  workbook.structureChanged();
}

function keepOnly<T>(items: T[], keep: (item: T) => boolean): void {
  refill(items, items.filter(keep));
}
