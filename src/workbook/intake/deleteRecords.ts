/** What must be known of a table that was read (see ReadTable). */
interface RecordPlaces {
  readonly records: readonly { readonly row: number }[];
  readonly columns: Pick<ReadonlyMap<unknown, number>, 'values'>;
  readonly firstRow: number;
  readonly rowCount: number;
}

/**
 * Queues the removal of some records (places among the table's records, from 0) from the last to the first. A table keeps one row:
 * where nothing else is left, the first row's typed cells are emptied instead.
 */
export function deleteRecords(
  context: Excel.RequestContext,
  name: string,
  table: RecordPlaces,
  places: readonly number[],
): void {
  const rows = places
    .flatMap((place) => table.records[place]?.row ?? [])
    .map((row) => row - table.firstRow)
    .sort((one, other) => other - one);
  const keepsNone = rows.length === table.rowCount;
  const { rows: tableRows, worksheet } = context.workbook.tables.getItem(name);
  for (const row of rows) {
    if (keepsNone && row === 0) {
      for (const column of table.columns.values()) worksheet.getCell(table.firstRow - 1, column).values = [['']];
    } else {
      tableRows.getItemAt(row).delete();
    }
  }
}
