import type { StandingTable } from '../state/PresentTable';

/** Rows of a table that are to go, as they stand. */
export interface StandingRows {
  readonly table: StandingTable;
  /** Zero-based columns of the sheet of the fields that people fill. */
  readonly typed: readonly number[];
  /** From the last to the first. */
  readonly rows: readonly StandingRow[];
}

/** What was entered in a cell, and whether that is a formula. */
export interface EnteredCell {
  readonly entered: unknown;
  readonly isFormula: boolean;
}

interface StandingRow {
  /** Zero-based row of the sheet. */
  readonly row: number;
  /** As they were entered, from the table's first column on. */
  readonly cells: readonly EnteredCell[];
}

/** The cells of a row of a table. */
export function rowRange(sheet: Excel.Worksheet, { left, heads }: StandingTable, row: number): Excel.Range {
  return sheet.getRangeByIndexes(row, left, 1, heads.length);
}

/** The cells of a row that was loaded; a text that begins with = reads the same as value and as formula. */
export function enteredCells({ values, formulas }: Excel.Range): EnteredCell[] {
  const [shown = []] = values;
  return (formulas[0] ?? []).map((entered: unknown, column) => ({
    entered,
    isFormula: typeof entered === 'string' && entered.startsWith('=') && entered !== shown[column],
  }));
}
