import { refuseProtected } from '../../../book/cells/refuseProtected';
import type { ColumnFilter } from '../../../book/model/ColumnFilter';
import { WorkbookError } from '../../../book/model/WorkbookError';
import type { Session } from '../../connection/Session';
import type { ObjectType } from '../../engine/ObjectType';
import { asRecord } from '../../engine/propertyValue';
import { filterCriteria, readFilter, readCustomFilter, readRankFilter, readValuesFilter } from './readFilter';
import { reapplyFilters } from './reapplyFilters';
import type { ColumnOfTable } from './tableColumnType';

/** The filter of one column of a table. */
export const filterType: ObjectType<'Filter'> = {
  isThere: ({ table, column }) => table.columns.includes(column),
  properties: { Criteria: { get: ({ column }) => (column.filter ? filterCriteria(column.filter) : null) } },
  methods: {
    Apply: (target, parameters, session) => {
      apply(target, readFilter(asRecord(parameters.value(0))), session);
    },
    ApplyValuesFilter: (target, parameters, session) => {
      apply(target, readValuesFilter(parameters.value(0)), session);
    },
    ApplyCustomFilter: (target, parameters, session) => {
      apply(target, readCustomFilter(parameters.value(0), parameters.value(1), parameters.value(2)), session);
    },
    ...Object.fromEntries(
      (['TopItems', 'TopPercent', 'BottomItems', 'BottomPercent'] as const).map((kind) => [
        `Apply${kind}Filter`,
        (target: ColumnOfTable, parameters: { value(index: number): unknown }, session: Session) => {
          apply(target, readRankFilter(kind, parameters.value(0)), session);
        },
      ]),
    ),
    Clear: ({ table, column }, _parameters, session) => {
      refuseProtected(table.sheet, 'allowAutoFilter');
      if (!column.filter) return;
      delete column.filter;
      reapplyFilters(table, session);
    },
  },
};

function apply({ table, column }: ColumnOfTable, filter: ColumnFilter, session: Session): void {
  refuseProtected(table.sheet, 'allowAutoFilter');
  if (!table.showHeaders) throw new WorkbookError('InvalidOperation', 'A table without headers has no filters.');
  const before = column.filter;
  column.filter = filter;
  try {
    reapplyFilters(table, session);
  } catch (refused) {
    column.filter = before;
    throw refused;
  }
}
