import { deleteCells } from '../../../book/cells/deleteCells';
import { enterInputs } from '../../../book/entry/enterInputs';
import { dataArea, type Table, type TableColumn } from '../../../book/model/Table';
import { WorkbookError } from '../../../book/model/WorkbookError';
import type { ObjectType } from '../../engine/ObjectType';
import { asText } from '../../engine/propertyValue';
import type { SheetArea } from '../../ranges/SheetArea';
import { inputRows } from '../../ranges/inputRows';
import { moveRanges } from '../../ranges/moveRanges';
import { cellValues } from '../../ranges/readCells';
import { reapplyFilters } from './reapplyFilters';
import { TypedTarget } from '../../engine/TypedTarget';

export interface ColumnOfTable {
  readonly table: Table;
  readonly column: TableColumn;
}

export const tableColumnType: ObjectType<'TableColumn'> = {
  identity: ({ column }) => ({ Id: column.id }),
  isThere: ({ table, column }) => table.columns.includes(column),
  properties: {
    Id: { get: ({ column }) => column.id },
    Index: { get: ({ table, column }) => table.columns.indexOf(column) },
    Name: {
      get: ({ column }) => column.name,
      set: (target, value) => enterInputs(target.table.sheet, headArea(target), [[`'${asText(value)}`]]),
    },
    /** The head and every row, one value a row. */
    Values: {
      get: (target, session) => cellValues(wholeColumn(target), session),
      set: (target, value) => {
        const range = wholeColumn(target);
        enterInputs(range.sheet, range.area, inputRows(range, value));
      },
    },
  },
  objects: { Filter: (target) => new TypedTarget('Filter', target) },
  methods: {
    GetRange: (target) => new TypedTarget('Range', wholeColumn(target)),
    GetDataBodyRange: (target) => {
      const { top, bottom } = dataArea(target.table);
      const range = wholeColumn(target);
      return new TypedTarget('Range', { ...range, area: { ...range.area, top, bottom } });
    },
    GetHeaderRowRange: (target) => new TypedTarget('Range', { sheet: target.table.sheet, area: headArea(target) }),
    /** The last column stays (`assumptions.tableRefusals`). */
    Delete: (target, _parameters, session) => {
      if (target.table.columns.length === 1) {
        throw new WorkbookError('InvalidOperation', 'A table keeps at least one column.');
      }
      const { sheet, area } = wholeColumn(target);
      deleteCells(sheet, area, 'Left');
      moveRanges(session, sheet, area, 'Left');
      if (target.column.filter) reapplyFilters(target.table, session);
    },
  },
};

function wholeColumn({ table, column }: ColumnOfTable): SheetArea {
  const left = table.area.left + table.columns.indexOf(column);
  return { sheet: table.sheet, area: { ...table.area, left, right: left } };
}

function headArea(target: ColumnOfTable): SheetArea['area'] {
  const { area } = wholeColumn(target);
  return { ...area, bottom: area.top };
}
