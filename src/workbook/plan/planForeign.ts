import { names, tableNames, type DataTableKey } from '../names';
import type { MergePart } from './MergePlan';
import type { Planning } from './planMerge';

/** What bears a name of ours without being ours, and copies that somebody made of our sheets: all of it is left alone. */
export function planForeign(planning: Planning): MergePart[] {
  return [...foreignSheets(planning), ...foreignTables(planning), ...foreignNames(planning), ...copies(planning)];
}

function foreignSheets({ state, words }: Planning): MergePart[] {
  const { pages, sheets, blankSheet } = state;
  const ours = new Set(pages.values());
  const wanted = Object.entries(words.sheets).filter(([key]) => ![...pages.keys()].some((page) => page === key));
  return wanted.flatMap(([, title]) =>
    sheets
      .filter(({ id, name }) => !ours.has(id) && id !== blankSheet?.id && name.toLowerCase() === title.toLowerCase())
      .map(({ name }): MergePart => ({ code: 'foreignSheet', does: 'leave', sheet: name, items: [name] })),
  );
}

/** Our formulas need the name, so nothing can be made beside such a table. */
function foreignTables({ state }: Planning): MergePart[] {
  const known = (key: string): boolean =>
    key === 'columns' ? state.map !== undefined : state.present.has(key as DataTableKey);
  return Object.entries(tableNames).flatMap(([key, ours]) =>
    state.tables
      .filter(({ name }) => name.toLowerCase() === ours.toLowerCase() && !known(key))
      .map(({ name, sheetId }): MergePart => {
        const sheet = state.sheets.find(({ id }) => id === sheetId)?.name ?? '';
        return { code: 'foreignTable', does: 'cannot', sheet, items: [name] };
      }),
  );
}

/** Names that hold while Settings are gone are somebody else's: ours would be broken. */
function foreignNames({ state }: Planning): MergePart[] {
  const { pages, present } = state;
  if (pages.has('settings')) return [];
  const own = new Set<string>([
    names.formulaVersion,
    ...(present.has('departments') ? [names.departments] : []),
    ...(present.has('targets') ? [names.targets] : []),
  ]);
  const wanted = new Set<string>(Object.values(names));
  const items = state.names
    .filter(({ name, isBroken }) => wanted.has(name) && !isBroken && !own.has(name))
    .map(({ name }) => name);
  return items.length === 0 ? [] : [{ code: 'foreignName', does: 'cannot', sheet: '', items }];
}

/** Excel names the tables of a duplicated sheet `tblKpis2`, `tblKpis15` …; other copies are told by what stands in them. */
function copies({ state, sheetName }: Planning): MergePart[] {
  const isCopy = (name: string): boolean =>
    Object.values(tableNames).some((ours) => new RegExp(`^${ours}[_ ]?\\d+$`, 'i').test(name));
  const ofTables = state.tables
    .filter(({ name }) => isCopy(name))
    .map(({ name, sheetId }): MergePart => ({
      ...{ code: 'copyOfOurs', does: 'leave', items: [name] },
      sheet: state.sheets.find(({ id }) => id === sheetId)?.name ?? '',
    }));
  const ofPages = state.copies.map(({ page, sheet }): MergePart => ({
    ...{ code: 'copyOfPage', does: 'leave', sheet, items: [sheetName(page)] },
  }));
  return [...ofTables, ...ofPages];
}
