import { deleteTableRows } from '../../../book/tables/deleteTableRows';
import { enterInputs } from '../../../book/entry/enterInputs';
import { dataArea, type Table } from '../../../book/model/Table';
import { inputRows } from '../../ranges/inputRows';
import { moveRanges } from '../../ranges/moveRanges';
import type { ObjectType } from '../../engine/ObjectType';
import { sheetArea, type SheetArea } from '../../ranges/SheetArea';
import { cellValues } from '../../ranges/readCells';
import { TypedTarget } from '../../engine/TypedTarget';

export interface RowOfTable {
  readonly table: Table;
  /** Zero-based among the data rows. */
  readonly index: number;
}

export const tableRowType: ObjectType<'TableRow'> = {
  properties: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (row, session) => cellValues(cellsOf(row), session),
      set: (row, value) => {
        const range = cellsOf(row);
        enterInputs(range.sheet, range.area, inputRows(range, value));
      },
    },
  },
  methods: {
    GetRange: (row) => new TypedTarget('Range', cellsOf(row)),
    Delete: (row, _parameters, session) => {
      const { sheet, area } = cellsOf(row);
      deleteTableRows(row.table, row.index);
      moveRanges(session, sheet, area, 'Up');
    },
  },
};

function cellsOf({ table, index }: RowOfTable): SheetArea {
  const top = dataArea(table).top + index;
  return sheetArea(table.sheet, { ...table.area, top, bottom: top });
}
