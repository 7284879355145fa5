import type { Area } from './Area';
import { highest } from './lists/highest';
import type { Sheet } from './Sheet';

export interface TableColumn {
  readonly id: number;
  name: string;
  /** The formula that Excel fills into new rows, with `=`; absent for a column of typed cells. */
  calculatedFormula?: string;
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
  showFirstColumn: boolean;
  /** Such as `TableStyleLight1`. */
  style: string;
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
