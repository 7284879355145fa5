import { dataArea, type Table } from '../../../book/model/Table';
import { notAnswered } from '../../engine/HostError';
import { addTableRows } from './addTableRows';
import type { ObjectType } from '../../engine/ObjectType';
import { TypedTarget } from '../../engine/TypedTarget';

export const tableRowCollectionType: ObjectType<'TableRowCollection'> = {
  properties: { Count: { get: countRows } },
  items: (table) =>
    Array.from({ length: countRows(table) }, (_row, index) => new TypedTarget('TableRow', { table, index })),
  methods: {
    GetCount: countRows,
    Add: (table, parameters, session) => {
      const index = parameters.optionalNumber(0) ?? -1;
      if (parameters.optionalFlag(2) === false)
        throw notAnswered('TableRowCollection', 'add (with alwaysInsert false)');
      return new TypedTarget('TableRow', {
        table,
        index: addTableRows(session, table, index < 0 ? null : index, parameters.value(1)),
      });
    },
  },
};

function countRows(table: Table): number {
  const { top, bottom } = dataArea(table);
  return bottom - top + 1;
}
