import type { SheetImage } from './SheetImage';
import { structureOf } from './structureOf';
import type { WorkbookImage } from './WorkbookImage';

/** True where nothing that undo brings back differs: such as after a batch that only asked, or set what was set already. */
export function isSameImage(one: WorkbookImage, other: WorkbookImage): boolean {
  return (
    one.sheets.length === other.sheets.length &&
    one.sheets.every((image, index) => isSameSheet(image, other.sheets[index])) &&
    structureOf(one) === structureOf(other)
  );
}

function isSameSheet(one: SheetImage, other: SheetImage | undefined): boolean {
  return (
    one.sheet === other?.sheet &&
    one.formulas === other.formulas &&
    one.styles === other.styles &&
    one.columns.length === other.columns.length &&
    one.columns.every((column, index) => column === other.columns[index]) &&
    furniture(one) === furniture(other)
  );
}

function furniture({ plain, lists, maps, sets }: SheetImage): string {
  const entries = Object.values(maps).map((map: ReadonlyMap<number, unknown>) => [...map]);
  return JSON.stringify([plain, lists, entries, Object.values(sets).map((set: ReadonlySet<number>) => [...set])]);
}
