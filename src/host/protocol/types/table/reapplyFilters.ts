import type { Table } from '../../../book/model/Table';
import { filterTable } from '../../../book/tables/filterTable';
import type { Session } from '../../connection/Session';
import { refuseForeign } from './readFilter';

/** Shows the rows of a table that all its filters let through, by what the cells hold now. */
export function reapplyFilters(table: Table, session: Session): void {
  for (const { filter } of table.columns) if (filter) refuseForeign(filter);
  session.calculation.beforeRead();
  filterTable(table, (formula, sheet, cell, writtenFor) =>
    session.calculation.evaluate(formula, sheet, cell, writtenFor),
  );
}
