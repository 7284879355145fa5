import type { Table } from '../../../book/model/Table';

/** Tables whose columns are banded: a look that the workbook in memory does not hold, so it is not saved. */
export const bandedColumns = new WeakSet<Table>();
