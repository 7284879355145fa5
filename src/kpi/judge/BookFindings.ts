/** What is found beside the KPIs' own rows, by its id, with what its sentence names. Cells of the other two tables are told by the rules of cells. */
export interface BookFindings {
  /** A setting is no number; `holds` is what formulas take instead, "" where they count wrongly. */
  readonly settingUnread: { readonly label: string; readonly typed: string; readonly holds: string };
  /** Rows that somebody typed below a table, outside of it. */
  readonly rowsBelow: { readonly rows: number };
  /** A department that an earlier row (one-based, of the sheet) lists already. */
  readonly departmentTwice: { readonly department: string; readonly first: number };
}
