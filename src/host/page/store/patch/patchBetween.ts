import type { CellStyle } from '../../../book/model/CellStyle';
import type { Sheet } from '../../../book/model/Sheet';
import type { SheetImage } from '../../history/SheetImage';
import { changedCells } from './changedCells';
import { patchVersion, type NamePatch, type SheetPatch, type TablePatch, type WorkbookPatch } from './WorkbookPatch';
import type { WorkImage } from './WorkImage';

/** What brings a workbook from one image to the next; undefined where they hold the same. */
export function patchBetween(before: WorkImage, after: WorkImage): WorkbookPatch | undefined {
  const styles = new Map<CellStyle, number>();
  const was = before.workbook.sheets.map(({ sheet }) => sheet);
  const sheets = after.workbook.sheets.map(({ sheet, plain }) => {
    const place = was.indexOf(sheet);
    return place < 0 ? plain.name : place;
  });
  const isOtherOrder = sheets.length !== was.length || sheets.some((each, index) => each !== index);
  const changed = after.workbook.sheets.flatMap((image, index) => {
    const earlier = before.workbook.sheets.find(({ sheet }) => sheet === image.sheet);
    return changesOf(earlier, image, index, { styles, isMoved: after.moved.has(image.sheet) }) ?? [];
  });
  const parts = {
    sheets: isOtherOrder ? sheets : undefined,
    tables: ifOther(tablesOf(before), tablesOf(after, before)),
    names: ifOther(namesOf(before), namesOf(after)),
    settings: ifOther(before.settings, after.settings),
    properties: ifOther(before.properties, after.properties),
  };
  const isSame = changed.length === 0 && Object.values(parts).every((part) => part === undefined);
  const active = after.workbook.sheets.findIndex(({ sheet }) => sheet === after.workbook.activeSheet);
  return isSame ? undefined : { version: patchVersion, ...parts, active, changed, styles: [...styles.keys()] };
}

interface Context {
  readonly styles: Map<CellStyle, number>;
  readonly isMoved: boolean;
}

function changesOf(
  before: SheetImage | undefined,
  after: SheetImage,
  sheet: number,
  { styles, isMoved }: Context,
): SheetPatch | undefined {
  const plain = ifOther(before?.plain, after.plain);
  const cells = changedCells(before, after, styles);
  const lists = changedParts(before?.lists, after.lists, (list: readonly unknown[]) => list);
  const maps = changedParts(before?.maps, after.maps, (map: ReadonlyMap<number, unknown>) => [...map]);
  const sets = changedParts(before?.sets, after.sets, (set: ReadonlySet<number>) => [...set]);
  const spills = ifOther(before?.spills, after.spills);
  const isSame = !plain && !spills && cells.length === 0 && [lists, maps, sets].every((part) => isEmpty(part));
  return isSame ? undefined : { sheet, plain, cells, lists, maps, sets, spills, isMoved };
}

function changedParts<Parts extends object, Plain>(
  before: Parts | undefined,
  after: Parts,
  plain: (part: Parts[keyof Parts]) => Plain,
): Partial<Record<keyof Parts, Plain>> {
  const changed: Partial<Record<keyof Parts, Plain>> = {};
  for (const name of Object.keys(after) as (keyof Parts)[]) {
    const part = ifOther(before && plain(before[name]), plain(after[name]));
    if (part !== undefined) changed[name] = part;
  }
  return changed;
}

function isEmpty(part: object): boolean {
  return Object.keys(part).length === 0;
}

function ifOther<Part>(before: unknown, after: Part): Part | undefined {
  return JSON.stringify(before) === JSON.stringify(after) ? undefined : after;
}

function tablesOf({ workbook }: WorkImage, earlier?: WorkImage): TablePatch[] {
  return workbook.tables.map(([table, copy]) => {
    const before = earlier?.workbook.tables.find(([each]) => each === table)?.[1];
    return { ...copy, sheet: placeOf(copy.sheet, workbook.sheets), was: before?.name ?? copy.name };
  });
}

function namesOf({ workbook }: WorkImage): NamePatch[] {
  return workbook.names.map(([, { scope, ...name }]) => ({
    ...name,
    scope: scope && placeOf(scope, workbook.sheets),
  }));
}

function placeOf(sheet: Sheet, images: readonly SheetImage[]): number {
  return images.findIndex((image) => image.sheet === sheet);
}
