import { refill } from '../../../book/model/lists/refill';
import type { Area } from '../../../book/model/Area';
import { lastColumn, lastRow } from '../../../book/model/Area';
import { CellError } from '../../../book/model/CellError';
import type { CellStyle } from '../../../book/model/CellStyle';
import type { CellValue } from '../../../book/model/CellValue';
import { Sheet } from '../../../book/model/Sheet';
import type { Workbook } from '../../../book/model/Workbook';
import { patchVersion, type CellPatch, type PatchedValue, type SheetPatch, type WorkbookPatch } from './WorkbookPatch';

/** A cell whose input changed: what reads it is to be calculated. */
export type Touched = readonly [sheet: Sheet, area: Area];

/**
 * Brings a workbook that nobody follows yet to the state that the patch leads to, and gives the cells whose input changed.
 * @throws Where the patch is of another version or does not fit the workbook.
 */
export function applyPatch(workbook: Workbook, patch: WorkbookPatch): Touched[] {
  if (patch.version !== patchVersion) throw new Error('The change was written by another version.');
  if (patch.sheets) arrangeSheets(workbook, patch.sheets);
  const touched = patch.changed.flatMap((change) =>
    applyToSheet(sheetAt(workbook, change.sheet), change, patch.styles),
  );
  if (patch.tables) applyTables(workbook, patch.tables);
  if (patch.names) {
    const names = patch.names.map(({ scope, ...name }) => ({
      ...name,
      scope: scope === undefined ? undefined : sheetAt(workbook, scope),
    }));
    refill(workbook.names, names);
  }
  if (patch.settings) refillMap(workbook.settings, patch.settings);
  if (patch.properties) Object.assign(workbook.properties, patch.properties);
  workbook.activeSheet = workbook.sheets[patch.active] ?? workbook.activeSheet;
  return touched;
}

function sheetAt({ sheets }: Workbook, place: number): Sheet {
  const sheet = sheets[place];
  if (!sheet) throw new Error(`There is no sheet ${String(place)}.`);
  return sheet;
}

function arrangeSheets(workbook: Workbook, wanted: readonly (number | string)[]): void {
  const before = [...workbook.sheets];
  const sheets = wanted.map((each) => {
    const sheet = typeof each === 'string' ? workbook.addSheet(each) : before[each];
    if (!sheet) throw new Error(`There is no sheet ${String(each)}.`);
    return sheet;
  });
  refill(workbook.sheets, sheets);
  if (!workbook.activeSheet || !sheets.includes(workbook.activeSheet)) workbook.activeSheet = sheets[0];
}

function applyToSheet(sheet: Sheet, change: SheetPatch, styles: readonly CellStyle[]): Touched[] {
  if (change.plain) Object.assign(sheet, change.plain);
  const looks = new Looks(styles);
  const touched = change.cells
    .filter((cell) => applyToCell(sheet, cell, looks))
    .map(([row, column]): Touched => [sheet, { top: row, left: column, bottom: row, right: column }]);
  for (const [name, list] of Object.entries(change.lists))
    refill(sheet[name as keyof typeof change.lists] as unknown[], list);
  for (const [name, entries] of Object.entries(change.maps)) {
    refillMap(sheet[name as keyof typeof change.maps] as Map<number, unknown>, entries);
  }
  for (const [name, members] of Object.entries(change.sets)) {
    const set = sheet[name as keyof typeof change.sets];
    set.clear();
    for (const member of members) set.add(member);
  }
  if (change.spills) refillMap(sheet.spills, change.spills);
  if (change.isMoved) tellMoved(sheet);
  return touched.filter(([, { top, left }]) => !isSpilled(sheet, top, left));
}

/** A cell that another's result fills is no input. */
function isSpilled(sheet: Sheet, row: number, column: number): boolean {
  return [...sheet.spills].some(([anchor, { top, left, bottom, right }]) => {
    const isWithin = row >= top && row <= bottom && column >= left && column <= right;
    return isWithin && anchor !== Sheet.key(row, column);
  });
}

/** The file that the sheet was read from hears that its cells lie elsewhere. */
function tellMoved(sheet: Sheet): void {
  sheet.workbook.structureChanged(true);
  sheet.workbook.cellsChanged(sheet, { top: 0, left: 0, bottom: lastRow, right: lastColumn });
}

/** True where the cell's input is another than before. */
function applyToCell(sheet: Sheet, [row, column, patched, formula, style]: CellPatch, looks: Looks): boolean {
  const before = sheet.formula(row, column) ?? null;
  const value = valueOf(patched);
  const isTouched = before !== formula || (formula === null && sheet.value(row, column) !== value);
  sheet.storeFormula(row, column, formula ?? undefined);
  if (value !== sheet.value(row, column)) sheet.storeValue(row, column, value);
  if (style === null) sheet.clearStyle(row, column);
  else if (style !== undefined) sheet.setStyle(row, column, looks.over(sheet.style(row, column), style));
  return isTouched;
}

function valueOf(value: PatchedValue): CellValue {
  return typeof value === 'object' && value !== null ? new CellError(value.error, value.message) : value;
}

/** Looks laid over those that the cells had, so that what the file knew of those stays known; shared between cells. */
class Looks {
  private readonly made = new Map<CellStyle, Map<number, CellStyle>>();

  constructor(private readonly styles: readonly CellStyle[]) {}

  over(before: CellStyle, place: number): CellStyle {
    const known = this.made.get(before) ?? new Map<number, CellStyle>();
    this.made.set(before, known);
    const look = known.get(place) ?? { ...before, ...this.styles[place] };
    known.set(place, look);
    return look;
  }
}

function applyTables(workbook: Workbook, tables: NonNullable<WorkbookPatch['tables']>): void {
  const before = new Map(workbook.tables.map((table) => [table.name, table]));
  const after = tables.map(({ was, sheet: place, ...table }) => {
    const sheet = sheetAt(workbook, place);
    const known = before.get(was);
    return known ? Object.assign(known, { ...table, sheet, id: known.id }) : { ...table, sheet, id: workbook.nextId() };
  });
  refill(workbook.tables, after);
}

function refillMap<Key, Value>(map: Map<Key, Value>, entries: readonly (readonly [Key, Value])[]): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}
