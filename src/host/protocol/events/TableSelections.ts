import type { Table } from '../../book/model/Table';
import type { Workbook } from '../../book/model/Workbook';
import { areaAddress } from '../ranges/areaAddress';
import { intersection } from '../ranges/intersection';
import { tableId } from './eventMethods';

/** What `Table.onSelectionChanged` tells; the address is empty where the selection has left the table. */
interface TableSelection {
  readonly tableId: string;
  readonly worksheetId: string;
  readonly address: string;
}

/** Remembers which cells of tables are selected (`assumptions.tableSelection`). */
export class TableSelections {
  private selected: ReadonlyMap<Table, string>;

  constructor(private readonly workbook: Workbook) {
    this.selected = this.selectedNow();
  }

  /** The tables in which other cells are selected than when it was asked last. */
  changes(): TableSelection[] {
    const before = this.selected;
    this.selected = this.selectedNow();
    return this.workbook.tables
      .filter((table) => before.get(table) !== this.selected.get(table))
      .map((table) => ({
        tableId: tableId(table),
        worksheetId: table.sheet.id,
        address: this.selected.get(table) ?? '',
      }));
  }

  private selectedNow(): ReadonlyMap<Table, string> {
    const { activeSheet, selection, tables } = this.workbook;
    return new Map(
      tables.flatMap((table) => {
        const part = table.sheet === activeSheet ? intersection(table.area, selection) : undefined;
        return part ? [[table, areaAddress(part)] as const] : [];
      }),
    );
  }
}
