import type { Table, TableColumn } from '../../../book/model/Table';
import { WorkbookError } from '../../../book/model/WorkbookError';
import { addTableColumn } from './addTableColumn';
import { objectType, type ObjectType } from '../../engine/ObjectType';
import { tableColumnType } from './tableColumnType';

export const tableColumnCollectionType: ObjectType<Table> = objectType<Table>({
  name: 'TableColumnCollection',
  properties: { Count: { get: (table) => table.columns.length } },
  items: (table) => table.columns.map((column) => tableColumnType.of({ table, column })),
  item: (table, key) => {
    const column = findColumn(table, key);
    return column ? tableColumnType.of({ table, column }) : null;
  },
  methods: {
    GetCount: (table) => table.columns.length,
    Add: (table, parameters, session) => {
      const index = parameters.optionalNumber(0) ?? -1;
      const position = index < 0 ? table.columns.length : index;
      if (position > table.columns.length) throw new WorkbookError('InvalidArgument', `There is no column ${index}.`);
      const name = parameters.optionalText(2);
      const column = addTableColumn(session, table, position, parameters.value(1), name);
      return tableColumnType.of({ table, column });
    },
  },
});

/** By id (a number) or by name in any case. */
function findColumn(table: Table, key: unknown): TableColumn | undefined {
  if (typeof key === 'number') return table.columns.find((column) => column.id === key);
  return table.columns.find((column) => column.name.toLowerCase() === String(key).toLowerCase());
}
