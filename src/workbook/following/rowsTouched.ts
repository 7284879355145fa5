import type { ReadTable } from '../readers/readTable';
import type { CellArea } from '../review/cells/CellArea';
import type { CellEdit } from './Edit';
import { editedArea } from './editedArea';

/** From one row, or column, to another, both inside. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** So many rows below a table may join it by being typed. */
const mostBelow = 200;

/**
 * The one-based rows of a table's sheet whose fields edits touched, and `others`, in stretches that do not overlap. Nothing where an edit
 * touched the heads or a calculated column, or cannot be placed.
 * @param calculated Zero-based columns of the sheet.
 */
export function rowsTouched(
  { place, columns, firstRow, rowCount }: ReadTable<string>,
  edits: readonly CellEdit[],
  others: ReadonlySet<number>,
  calculated: readonly number[],
): Stretch[] | undefined {
  const end = firstRow + rowCount - 1;
  const fields = [...columns.values()];
  const found: Stretch[] = [...others].map((row) => ({ from: row, to: row }));
  for (const { sheetId, address } of edits) {
    if (sheetId !== place.sheetId) continue;
    const area = editedArea(address);
    if (!area || (isWithin(place.top, area.top, area.bottom) && overlaps(area, place))) return undefined;
    const isEdited = (column: number): boolean => isWithin(column, area.left, area.right);
    const stretch = { from: Math.max(area.top + 1, firstRow), to: Math.min(area.bottom + 1, end + mostBelow) };
    if (stretch.from > stretch.to) continue;
    if (stretch.from <= end && calculated.some(isEdited)) return undefined;
    if (fields.some(isEdited)) found.push(stretch);
  }
  return joined(found);
}

export function isStretchOf({ from, to }: Stretch, row: number): boolean {
  return isWithin(row, from, to);
}

function isWithin(place: number, from: number, to: number): boolean {
  return place >= from && place <= to;
}

function overlaps({ left, right }: CellArea, place: ReadTable<string>['place']): boolean {
  return left < place.left + place.heads.length && right >= place.left;
}

/** Stretches that meet, as one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const all: { from: number; to: number }[] = [];
  for (const { from, to } of [...stretches].sort((one, other) => one.from - other.from)) {
    const last = all.at(-1);
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to);
    else all.push({ from, to });
  }
  return all;
}
