import { dataArea, type Table } from '../../../book/model/Table';
import { addTableRows } from './addTableRows';
import { objectType, type ObjectType } from '../../engine/ObjectType';
import { tableRowType } from './tableRowType';

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
  },
});

function countRows(table: Table): number {
  const { top, bottom } = dataArea(table);
  return bottom - top + 1;
}
