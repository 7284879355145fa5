import { listEntry, lists as allLists, type ListId } from '../../kpi/record/lists';
import { wordKey } from '../../kpi/record/wordKey';
import { absoluteReference } from '../drawing/absoluteReference';
import { names, tableNames } from '../names';
import { requiredIds } from '../settings/missingSettingRows';
import { limitRows, wordRows, type SettingRow } from '../settings/settingRows';
import { settingsLists } from '../settings/settingsPlace';
import { nameTarget } from '../state/nameTarget';
import type { CellBlock } from '../state/WorkbookState';
import { heldNames } from './heldNames';
import type { PointedName } from './MergePlan';
import type { Planning } from './planMerge';

/** Columns of a row of Settings, counted from its label: value, what holds, what it does or the name in formulas. */
const [valueColumn, inForceColumn, meaningColumn] = [1, 2, 3];

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Names that are lost, or cover less than they should, whose cells still stand on the Settings sheet. */
export function findSettings(cells: CellBlock, planning: Planning): PointedName[] {
  const { words, wish, state } = planning;
  const held = heldNames(state, words);
  const lost = (name: string): boolean => name !== '' && !held.has(name);
  const limits = limitRows(wish, words).filter(({ name }) => lost(name));
  const own = wordRows(words);
  const single = own.filter(({ name, listed }) => !listed && lost(name));
  const lists = [...new Set(own.flatMap(({ listed }) => listed ?? []))];
  const sheet = planning.sheetName('settings');
  const pointed = (name: string, at: Place | undefined, count = 1): PointedName[] =>
    at ? [{ name, formula: absoluteReference(sheet, at.row, at.column, at.row + count - 1) }] : [];
  return [
    ...limits.flatMap((row) => pointed(row.name, limitPlace(cells, row, planning))),
    ...single.flatMap((row) => pointed(row.name, beside(cellWith(cells, [row.name]), row))),
    ...lists.flatMap((list) => {
      const entries = own.filter(({ listed }) => listed === list);
      return lost(list)
        ? pointed(list, listPlace(cells, list, entries), entries.length)
        : entries.flatMap(({ name }, index) => (lost(name) ? pointed(name, entryPlace(planning, list, index)) : []));
    }),
    ...settingsLists.flatMap(({ id, name }) => {
      if (!lost(name)) return [];
      const found = dropDownList(cells, planning, id);
      return found && found.count >= smallestCount(id) ? pointed(name, found, found.count) : [];
    }),
    ...(lost(names.percentUnit) ? pointed(names.percentUnit, percentPlace(cells, planning)) : []),
    ...(lost(names.requiredHeads) ? pointed(names.requiredHeads, requiredHeadsPlace(cells), requiredIds.length) : []),
  ];
}

/** Where an entry of a list stands that has its name still. */
function entryPlace({ state }: Planning, list: string, index: number): Place | undefined {
  const item = state.names.find(({ name }) => name === list);
  const target = item && nameTarget(item);
  return target && { row: target.top + index, column: target.left };
}

/** People may shorten a list whose words are open. */
function smallestCount(id: ListId): number {
  return id === 'polarity' || id === 'available' ? allLists[id].length : 1;
}

function at({ values, top, left }: CellBlock, row: number, column: number): unknown {
  return values[row - top]?.[column - left];
}

/** The first cell that holds one of some texts; rows and columns of the sheet, zero-based. */
function cellWith({ values, top, left }: CellBlock, texts: readonly string[]): Place | undefined {
  const keys = new Set(texts.map(wordKey));
  for (const [row, cells] of values.entries()) {
    const column = cells.findIndex((cell) => typeof cell === 'string' && keys.has(wordKey(cell)));
    if (column >= 0) return { row: top + row, column: left + column };
  }
  return undefined;
}

function limitPlace(cells: CellBlock, row: SettingRow, { everyLanguage }: Planning): Place | undefined {
  const labels = everyLanguage.flatMap(({ settings }) => {
    const known: Readonly<Record<string, unknown>> = settings;
    const said = known[row.name];
    return typeof said === 'object' && said !== null && 'label' in said ? [String(said.label)] : [];
  });
  const label = cellWith(cells, labels);
  const column = label && label.column + (row.inForce ? inForceColumn : valueColumn);
  return column === undefined || at(cells, label?.row ?? 0, column) === ''
    ? undefined
    : { row: label?.row ?? 0, column };
}

/** The value beside a cell that holds a row's name in formulas. */
function beside(name: Place | undefined, { inForce }: SettingRow): Place | undefined {
  const back = meaningColumn - (inForce ? inForceColumn : valueColumn);
  return name && name.column >= back ? { row: name.row, column: name.column - back } : undefined;
}

/** Where all entries of a list stand together. */
function listPlace(cells: CellBlock, list: string, entries: readonly SettingRow[]): Place | undefined {
  const [first] = entries;
  const start = cellWith(cells, [list]);
  const own = new Set([list, ...entries.map(({ name }) => name)]);
  if (!start || !first) return undefined;
  const isWhole = entries.every((_, index) => own.has(String(at(cells, start.row + index, start.column))));
  return isWhole ? beside(start, first) : undefined;
}

function dropDownList(
  cells: CellBlock,
  { everyLanguage }: Planning,
  id: (typeof settingsLists)[number]['id'],
): (Place & { readonly count: number }) | undefined {
  const heads = everyLanguage.map(({ settings }) => Object.values(settings.list).map(wordKey));
  const row = cells.values.findIndex((line) =>
    heads.some((all) => line.filter((cell) => all.includes(wordKey(String(cell)))).length >= all.length - 1),
  );
  if (row < 0) return undefined;
  const wanted = everyLanguage.map(({ settings }) => wordKey(settings.list[id]));
  const line = cells.values[row] ?? [];
  const column = line.findIndex((cell) => wanted.includes(wordKey(String(cell))));
  if (column < 0) return undefined;
  let count = 0;
  while (String(cells.values[row + 1 + count]?.[column] ?? '') !== '') count += 1;
  return count === 0 ? undefined : { row: cells.top + row + 1, column: cells.left + column, count };
}

function percentPlace(cells: CellBlock, planning: Planning): Place | undefined {
  const list = dropDownList(cells, planning, 'unit');
  if (!list) return undefined;
  const places = Array.from({ length: list.count }, (_, index) => ({ row: list.row + index, column: list.column }));
  return places.find(
    ({ row, column }) => listEntry(planning.everyLanguage, 'unit', at(cells, row, column)) === 'percent',
  );
}

/** The present heads of the required fields, where `tblColumns` has them together. */
function requiredHeadsPlace(cells: CellBlock): Place | undefined {
  const wanted = new Set<string>(requiredIds);
  const isRequired = (row: readonly unknown[], column: number): boolean =>
    wanted.has(String(row[column])) && String(row[column + 1]).toLowerCase() === tableNames.kpis.toLowerCase();
  for (let column = 0; column < (cells.values[0]?.length ?? 0) - 2; column += 1) {
    const row = cells.values.findIndex((line) => isRequired(line, column));
    const run = cells.values.slice(Math.max(row, 0), Math.max(row, 0) + requiredIds.length);
    if (row >= 0 && run.length === requiredIds.length && run.every((line) => isRequired(line, column))) {
      return { row: cells.top + row, column: cells.left + column + 2 };
    }
  }
  return undefined;
}
