import { dataArea, type Table, type TableSort } from '../../../book/model/Table';
import { sortRows } from '../../../book/tables/sortRows';
import { WorkbookError } from '../../../book/model/WorkbookError';
import type { Session } from '../../connection/Session';
import { notAnswered } from '../../engine/HostError';
import type { ObjectType } from '../../engine/ObjectType';
import { refuseStrokeCount, sortKeys } from './sortFields';

/** The sorting of a table's rows. */
export const tableSortType: ObjectType<'TableSort'> = {
  isThere: (table) => table.sheet.workbook.tables.includes(table),
  properties: {
    Fields: { get: (table) => (table.sort ? sortFields(table, table.sort) : []) },
    MatchCase: { get: ({ sort }) => sort?.matchCase ?? false },
    Method: { get: () => 'PinYin' },
  },
  methods: {
    Apply: (table, parameters, session) => {
      refuseStrokeCount(parameters.value(2));
      const matchCase = parameters.optionalFlag(1) ?? false;
      const keys = sortKeys(parameters.value(0), table.area.left, table.columns.length, matchCase).map(
        ({ column, ascending, textAsNumber }) => ({
          columnId: table.columns[column - table.area.left]?.id ?? 0,
          ascending,
          ...(textAsNumber && { textAsNumber }),
        }),
      );
      sortTable(table, { keys, matchCase }, session);
    },
    /** The rows stay as they are. */
    Clear: (table) => {
      delete table.sort;
    },
    Reapply: (table, _parameters, session) => {
      if (!table.sort) throw new WorkbookError('InvalidOperation', 'The table was not sorted.');
      sortTable(table, table.sort, session);
    },
  },
};

function sortTable(table: Table, sort: TableSort, session: Session): void {
  session.calculation.beforeRead();
  const keys = sort.keys.flatMap(({ columnId, ascending, textAsNumber = false, foreign }) => {
    if (foreign !== undefined) throw notAnswered('SortField', `sortOn (${foreign})`);
    const index = table.columns.findIndex(({ id }) => id === columnId);
    const { matchCase } = sort;
    return index < 0 ? [] : [{ column: table.area.left + index, ascending, textAsNumber, matchCase }];
  });
  sortRows(table.sheet, dataArea(table), keys);
  table.sort = sort;
}

function sortFields(table: Table, { keys }: TableSort): unknown[] {
  return keys.flatMap(({ columnId, ascending, textAsNumber, foreign }) => {
    if (foreign !== undefined) throw notAnswered('SortField', `sortOn (${foreign})`);
    const key = table.columns.findIndex(({ id }) => id === columnId);
    return key < 0 ? [] : [{ key, ascending, sortOn: 'Value', dataOption: textAsNumber ? 'TextAsNumber' : 'Normal' }];
  });
}
