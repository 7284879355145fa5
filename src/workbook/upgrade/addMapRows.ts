import { tableNames } from '../names';
import type { MappedColumn } from '../readers/columnMap';
import { headerCell } from '../structuredReference';
import type { PresentTable } from './PresentTable';

/** Queues the rows that `tblColumns` lacks, each with a formula on the present head. */
export function addMapRows(
  { workbook }: Excel.RequestContext,
  tables: readonly PresentTable[],
  map: readonly MappedColumn[],
): void {
  const key = (field: string, table: string): string => `${table.toLowerCase()} ${field}`;
  const mapped = new Set(map.map(({ field, table }) => key(field, table)));
  const rows = tables.flatMap(({ key: tableKey, heads, places }) =>
    [...places]
      .filter(([id]) => !mapped.has(key(id, tableNames[tableKey])))
      .map(([id, place]) => [id, tableNames[tableKey], `=${headerCell(tableNames[tableKey], heads[place] ?? '')}`]),
  );
  if (rows.length > 0) workbook.tables.getItem(tableNames.columns).rows.add(undefined, rows);
}
