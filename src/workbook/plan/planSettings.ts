import { names, tableNames } from '../names';
import { missingSettingRows, requiredIds } from '../settings/missingSettingRows';
import { settingsLists } from '../settings/settingsPlace';
import { tableColumn } from '../structuredReference';
import { findSettings } from './findSettings';
import { heldNames } from './heldNames';
import type { MergePart, PointedName } from './MergePlan';
import type { Planning } from './planMerge';

/**
 * Names that formulas use and that are lost: those whose cells still stand on Settings are pointed at them again, the others come with new
 * rows and lists. Names of a Settings sheet that is missing come with it.
 */
export function planSettings(planning: Planning): MergePart[] {
  const { state, words, onPage } = planning;
  const cells = state.cells.get('settings');
  const inTables = tableLists(planning);
  if (!state.pages.has('settings') || !cells) return namesPart(inTables);
  const found = findSettings(cells, planning);
  const held = new Set([...heldNames(planning.state, words), ...found.map(({ name }) => name)]);
  const rows = missingRows(planning, held);
  const lists = settingsLists.filter(({ name }) => !held.has(name)).map(({ name }) => name);
  const parts = namesPart([...found, ...inTables]);
  if (rows.length > 0) {
    parts.push({ code: 'settingMissing', does: 'add', ...onPage('settings'), items: rows, names: rows });
  }
  if (lists.length > 0) {
    parts.push({ code: 'listMissing', does: 'add', ...onPage('settings'), items: lists, names: lists });
  }
  return parts;
}

function namesPart(found: readonly PointedName[]): MergePart[] {
  const items = found.map(({ name }) => name);
  return found.length === 0 ? [] : [{ code: 'nameMissing', does: 'mend', sheet: '', items, names: found }];
}

/** The names of rows that Settings lack; one row may be an entry of a list, which then counts once. */
function missingRows({ words, wish }: Planning, held: ReadonlySet<string>): string[] {
  const rows = missingSettingRows(held, wish, requiredIds, words);
  return [...new Set(rows.map(({ name, listed }) => listed ?? name))].filter((name) => name !== '');
}

/** The lists of departments and targets, which are columns of tables. */
function tableLists({ state, words }: Planning): PointedName[] {
  const held = heldNames(state, words);
  const wanted = [
    { name: names.departments, table: 'departments', field: 'department' },
    { name: names.targets, table: 'targets', field: 'target' },
  ] as const;
  // Where Settings are gone, the lists come with them.
  if (!state.pages.has('settings')) return [];
  return wanted
    .filter(({ name }) => !held.has(name))
    .map(({ name, table, field }) => {
      const present = state.present.get(table);
      const place = present?.places.get(field);
      const fields: Readonly<Record<string, { readonly head: string }>> = words.fields[table];
      const head = (place === undefined ? undefined : present?.heads[place]) ?? fields[field]?.head ?? field;
      return { name, formula: `=${tableColumn(tableNames[table], head)}` };
    });
}
