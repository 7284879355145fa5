import type { Area } from './Area';
import { highest } from './lists/highest';
import type { ColumnFilter } from './ColumnFilter';
import type { Sheet } from './Sheet';

export interface TableColumn {
  readonly id: number;
  name: string;
  /** The formula that Excel fills into new rows, with `=`; absent for a column of typed cells. */
  calculatedFormula?: string;
  /** Which rows the column lets be shown; absent where it shows all. */
  filter?: ColumnFilter;
}

/** How the rows of a table were sorted last; the first key goes first. */
export interface TableSort {
  readonly keys: readonly TableSortKey[];
  readonly matchCase: boolean;
}

export interface TableSortKey {
  /** The id of a column. */
  readonly columnId: number;
  readonly ascending: boolean;
  /** Whether texts that read as numbers are sorted as numbers. */
  readonly textAsNumber?: boolean;
  /** What else than values it sorts by, by its name in the file (`cellColor`); known from files alone. */
  readonly foreign?: string;
}

/** A table; `area` includes the header row, and the totals row where there is one. */
export interface Table {
  readonly id: number;
  name: string;
  readonly sheet: Sheet;
  area: Area;
  columns: TableColumn[];
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFirstColumn: boolean;
  /** Such as `TableStyleLight1`. */
  style: string;
  /** Absent where nobody sorted the table, or it was said to be sorted no more. */
  sort?: TableSort;
}

/** Above it, the number of a column is free. */
export function highestColumnId({ columns }: Table): number {
  return highest(
    columns.map(({ id }) => id),
    0,
  );
}

/** The rows between the header and the totals; a table has at least one. */
export function dataArea(table: Table): Area {
  return {
    ...table.area,
    top: table.area.top + (table.showHeaders ? 1 : 0),
    bottom: table.area.bottom - (table.showTotals ? 1 : 0),
  };
}

/** The data rows of the sheet's filters, its own and those of tables: what is hidden there is held back by a filter. */
export function filteredAreas(sheet: Sheet): Area[] {
  const inTables = sheet.workbook.tables
    .filter((table) => table.sheet === sheet && table.columns.some(({ filter }) => filter))
    .map(dataArea);
  return sheet.filteredRows ? [...inTables, sheet.filteredRows] : inTables;
}
