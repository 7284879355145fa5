import { dataArea, type Table } from '../../workbook/Table';
import { deleteTableRows } from '../../workbook/deleteTableRows';
import { addTableRows } from '../addTableRows';
import { moveRanges } from '../moveRanges';
import { objectType, type ObjectType } from '../objectType';
import { tableRowType } from './tableRow';

export const tableRowCollectionType: ObjectType<Table> = objectType<Table>({
  name: 'TableRowCollection',
  properties: { Count: { get: countRows } },
  items: (table) => Array.from({ length: countRows(table) }, (_row, index) => tableRowType.of({ table, index })),
  methods: {
    GetCount: countRows,
    Add: (table, parameters, session) => {
      const index = parameters.optionalNumber(0) ?? -1;
      return tableRowType.of({
        table,
        index: addTableRows(session, table, index < 0 ? null : index, parameters.value(1)),
      });
    },
    DeleteRowsAt: (table, parameters, session) => {
      const index = parameters.number(0);
      const count = parameters.optionalNumber(1) ?? 1;
      const top = dataArea(table).top + index;
      const area = { ...table.area, top, bottom: top + count - 1 };
      deleteTableRows(table, index, count);
      moveRanges(session, table.sheet, area, 'Up');
    },
  },
});

function countRows(table: Table): number {
  const { top, bottom } = dataArea(table);
  return bottom - top + 1;
}
