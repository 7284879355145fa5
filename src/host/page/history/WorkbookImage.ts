import type { DefinedName } from '../../book/model/DefinedName';
import type { Sheet } from '../../book/model/Sheet';
import type { Table } from '../../book/model/Table';
import type { Workbook } from '../../book/model/Workbook';
import { imageOfSheet } from './imageOfSheet';
import type { SheetImage } from './SheetImage';

/** A workbook as it was, with the very objects that stood for its sheets, tables and names. */
export interface WorkbookImage {
  readonly sheets: readonly SheetImage[];
  readonly tables: readonly (readonly [Table, Table])[];
  readonly names: readonly (readonly [DefinedName, DefinedName])[];
  readonly activeSheet: Sheet | undefined;
}

/** Copies a workbook; parts that are as in `earlier` are shared with it. */
export function imageOfWorkbook(workbook: Workbook, earlier?: WorkbookImage): WorkbookImage {
  return {
    sheets: workbook.sheets.map((sheet) =>
      imageOfSheet(
        sheet,
        earlier?.sheets.find((image) => image.sheet === sheet),
      ),
    ),
    tables: workbook.tables.map((table) => [table, copyOfTable(table)] as const),
    names: workbook.names.map((name) => [name, { ...name }] as const),
    activeSheet: workbook.activeSheet,
  };
}

export function copyOfTable(table: Table): Table {
  return { ...table, sort: table.sort, columns: table.columns.map((column) => ({ ...column })) };
}
