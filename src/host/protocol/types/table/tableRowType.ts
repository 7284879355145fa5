import { deleteTableRows } from '../../../book/tables/deleteTableRows';
import { enterInputs } from '../../../book/entry/enterInputs';
import { dataArea, type Table } from '../../../book/model/Table';
import { inputRows } from '../../ranges/inputRows';
import { moveRanges } from '../../ranges/moveRanges';
import { objectType, type ObjectType } from '../../engine/ObjectType';
import { sheetArea, type SheetArea } from '../../ranges/SheetArea';
import { rangeType } from '../range/rangeType';

export interface RowOfTable {
  readonly table: Table;
  /** Zero-based among the data rows. */
  readonly index: number;
}

export const tableRowType: ObjectType<RowOfTable> = objectType<RowOfTable>({
  name: 'TableRow',
  properties: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (row, session) => rangeType.of(cellsOf(row)).property('Values')?.get?.(session),
      set: (row, value) => {
        const range = cellsOf(row);
        enterInputs(range.sheet, range.area, inputRows(range, value));
      },
    },
  },
  methods: {
    GetRange: (row) => rangeType.of(cellsOf(row)),
    Delete: (row, _parameters, session) => {
      const { sheet, area } = cellsOf(row);
      deleteTableRows(row.table, row.index);
      moveRanges(session, sheet, area, 'Up');
    },
  },
});

function cellsOf({ table, index }: RowOfTable): SheetArea {
  const top = dataArea(table).top + index;
  return sheetArea(table.sheet, { ...table.area, top, bottom: top });
}
