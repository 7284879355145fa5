import { columnLetters } from '../../workbook/drawing/cellAddress';
import type { ReadTable } from '../../workbook/readers/readTable';

/** Where the fields of a table stand on its sheet. */
export interface FieldCells {
  readonly sheet: string;
  /** Letters of the columns, by field. */
  readonly columns: Readonly<Partial<Record<string, string>>>;
}

export function fieldCells({ sheetName, columns }: ReadTable<string>): FieldCells {
  const letters = [...columns].map(([id, column]): [string, string] => [id, columnLetters(column)]);
  return { sheet: sheetName, columns: Object.fromEntries(letters) };
}
