import { checkTableName } from './checkTableName';
import { renameTableInReferences } from '../../formulas/rewriting/renameInReferences';
import type { Table } from '../model/Table';

/** Renames a table; structured references follow. */
export function renameTable(table: Table, name: string): void {
  if (name === table.name) return;
  const { workbook } = table.sheet;
  checkTableName(workbook, name, table);
  renameTableInReferences(workbook, table.name, name);
  table.name = name;
  workbook.structureChanged();
}
