/** Puts the columns of a range in one outline group, closed by the outline's own sign. */
export function foldColumns(columns: Excel.Range): void {
  columns.group(Excel.GroupOption.byColumns);
  columns.hideGroupDetails(Excel.GroupOption.byColumns);
}

/** Puts the rows of a range in one outline group, closed. */
export function foldRows(rows: Excel.Range): void {
  rows.group(Excel.GroupOption.byRows);
  rows.hideGroupDetails(Excel.GroupOption.byRows);
}
