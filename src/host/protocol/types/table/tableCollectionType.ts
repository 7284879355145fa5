import { addTable } from '../../../book/tables/addTable';
import type { Sheet } from '../../../book/model/Sheet';
import type { Table } from '../../../book/model/Table';
import type { Workbook } from '../../../book/model/Workbook';
import { eventMethods, tableId } from '../../events/eventMethods';
import { objectType, type ObjectType } from '../../engine/ObjectType';
import { rangeArgument } from '../../ranges/rangeArgument';
import { tableType } from './tableType';

/** All tables, or those of one sheet. */
export interface Tables {
  readonly workbook: Workbook;
  readonly sheet?: Sheet;
}

export const tableCollectionType: ObjectType<Tables> = objectType<Tables>({
  name: 'TableCollection',
  properties: { Count: { get: (tables) => listed(tables).length } },
  items: (tables) => listed(tables).map((table) => tableType.of(table)),
  item: (tables, key) => {
    const text = String(key);
    const table = listed(tables).find(
      (each) => each.name.toLowerCase() === text.toLowerCase() || tableId(each) === text,
    );
    return table ? tableType.of(table) : null;
  },
  methods: {
    Add: ({ sheet }, parameters, session) => {
      const range = rangeArgument(parameters, 0, session, sheet);
      return tableType.of(addTable(range.sheet, range.area, parameters.optionalFlag(1) ?? false));
    },
    GetCount: (tables) => listed(tables).length,
    ...eventMethods<Tables>(() => ({ scope: 'sheets' }), ['TableDataChanged']),
  },
});

function listed({ workbook, sheet }: Tables): readonly Table[] {
  return workbook.tables.filter((table) => !sheet || table.sheet === sheet);
}
