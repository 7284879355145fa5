import type { FieldCells } from '../../actions/rows/fieldCells';

/** A field's cell as people call it: `Targets!C7`; its head where nobody knows the cell. */
export function fieldCellName(
  { sheet, columns }: FieldCells,
  field: string,
  row: number | undefined,
  head: string,
): string {
  const letters = columns[field];
  return letters === undefined || row === undefined ? head : `${sheet}!${letters}${row}`;
}
