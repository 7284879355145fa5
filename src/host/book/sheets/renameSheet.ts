import { checkSheetName } from './checkSheetName';
import { renameSheetInReferences } from '../../formulas/rewriting/renameInReferences';
import type { Sheet } from '../model/Sheet';
import { refuseStructure } from './refuseStructure';

/** Renames a sheet; formulas, names, formats, validation, charts and links to places follow. */
export function renameSheet(sheet: Sheet, name: string): void {
  if (name === sheet.name) return;
  refuseStructure(sheet.workbook);
  checkSheetName(sheet.workbook, name, sheet);
  renameSheetInReferences(sheet.workbook, sheet.name, name);
  sheet.name = name;
  sheet.workbook.structureChanged();
}
