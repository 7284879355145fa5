import { addTable } from '../../../book/tables/addTable';
import type { Sheet } from '../../../book/model/Sheet';
import type { Table } from '../../../book/model/Table';
import type { Workbook } from '../../../book/model/Workbook';
import { eventMethods, tableId } from '../../events/eventMethods';
import type { ObjectType } from '../../engine/ObjectType';
import { givenRange } from '../../ranges/givenRange';
import { TypedTarget } from '../../engine/TypedTarget';

/** All tables, or those of one sheet. */
export interface Tables {
  readonly workbook: Workbook;
  readonly sheet?: Sheet;
}

export const tableCollectionType: ObjectType<'TableCollection'> = {
  properties: { Count: { get: (tables) => listed(tables).length } },
  items: (tables) => listed(tables).map((table) => new TypedTarget('Table', table)),
  item: (tables, key) => {
    const text = String(key);
    const table = listed(tables).find(
      (each) => each.name.toLowerCase() === text.toLowerCase() || tableId(each) === text,
    );
    return table ? new TypedTarget('Table', table) : null;
  },
  methods: {
    Add: ({ sheet }, parameters, session) => {
      const range = givenRange(parameters, 0, session, sheet);
      return new TypedTarget('Table', addTable(range.sheet, range.area, parameters.optionalFlag(1) ?? false));
    },
    GetCount: (tables) => listed(tables).length,
    ...eventMethods<Tables>(() => ({ scope: 'sheets' }), ['TableDataChanged']),
  },
};

function listed({ workbook, sheet }: Tables): readonly Table[] {
  return workbook.tables.filter((table) => !sheet || table.sheet === sheet);
}
