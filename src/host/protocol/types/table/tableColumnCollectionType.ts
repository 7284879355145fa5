import type { Table, TableColumn } from '../../../book/model/Table';
import { addTableColumn } from './addTableColumn';
import type { ObjectType } from '../../engine/ObjectType';
import { TypedTarget } from '../../engine/TypedTarget';

export const tableColumnCollectionType: ObjectType<'TableColumnCollection'> = {
  properties: { Count: { get: (table) => table.columns.length } },
  items: (table) => table.columns.map((column) => new TypedTarget('TableColumn', { table, column })),
  item: (table, key) => {
    const column = findColumn(table, key);
    return column ? new TypedTarget('TableColumn', { table, column }) : null;
  },
  methods: {
    GetCount: (table) => table.columns.length,
    Add: (table, parameters, session) => {
      const index = parameters.optionalNumber(0) ?? -1;
      const position = index < 0 ? table.columns.length : index;
      const name = parameters.optionalText(2);
      const column = addTableColumn(session, table, position, parameters.value(1), name);
      return new TypedTarget('TableColumn', { table, column });
    },
  },
};

/** By id (a number) or by name in any case. */
function findColumn(table: Table, key: unknown): TableColumn | undefined {
  if (typeof key === 'number') return table.columns.find((column) => column.id === key);
  return table.columns.find((column) => column.name.toLowerCase() === String(key).toLowerCase());
}
