import { names as ourNames, pageName, sheetKeys, tableNames, type SheetKey } from '../names';
import { loadedOfNames, nameStates } from './nameStates';
import { nameTarget } from './nameTarget';
import { looksIn, unfinishedSetting } from './unfinishedSetting';
import type { NameState, SheetState, TableState, WorkbookState } from './WorkbookState';

/** What the workbook lists, and which sheet is which page as far as names and tables tell. */
export type WorkbookLists = Pick<
  WorkbookState,
  'sheets' | 'tables' | 'names' | 'blankSheet' | 'unfinished' | 'refused' | 'pages'
>;

/** Sheets, tables, names and whether the only sheet is blank, in one batch. */
export async function readLists(context: Excel.RequestContext): Promise<WorkbookLists> {
  const { worksheets, tables, names, settings } = context.workbook;
  worksheets.load('items/id, items/name, items/protection/protected');
  tables.load('items/id, items/name, items/worksheet/id');
  names.load(loadedOfNames);
  const used = worksheets.getFirst().getUsedRangeOrNullObject(true);
  used.load('address');
  const left = settings.getItemOrNullObject(unfinishedSetting);
  left.load('value');
  await context.sync();
  const sheets = worksheets.items.map(({ id, name, protection }): SheetState => ({
    id,
    name,
    isProtected: protection.protected,
  }));
  const [first, ...others] = sheets;
  const found = {
    sheets,
    tables: tables.items.map(({ id, name, worksheet }): TableState => ({ id, name, sheetId: worksheet.id })),
    names: nameStates(names),
    blankSheet: first && others.length === 0 && used.isNullObject && !first.isProtected ? first : undefined,
    ...looksIn(left.isNullObject ? '' : left.value, Date.now()),
  };
  return { ...found, pages: pagesOf(found) };
}

/** By the name of a page, else by the table that stands on it; Settings also by the names of its cells. */
function pagesOf({ sheets, tables, names }: Pick<WorkbookLists, 'sheets' | 'tables' | 'names'>): Map<SheetKey, string> {
  const idOf = new Map(sheets.map(({ id, name }) => [name.toLowerCase(), id]));
  const sheetOf = (name: NameState | undefined): string | undefined => {
    const target = name && nameTarget(name);
    return target && idOf.get(target.sheetName.toLowerCase());
  };
  const named = (wanted: string): string | undefined =>
    sheetOf(names.find(({ name }) => name.toLowerCase() === wanted.toLowerCase()));
  const withTable = (wanted: string): string | undefined =>
    tables.find(({ name }) => name.toLowerCase() === wanted.toLowerCase())?.sheetId;
  const { departments, targets, kpis, columns } = tableNames;
  const byTable: Partial<Record<SheetKey, string | undefined>> = {
    departments: withTable(departments),
    targets: withTable(targets),
    kpis: withTable(kpis),
    settings: withTable(columns) ?? named(ourNames.requiredFields) ?? named(ourNames.fewest),
  };
  return new Map(
    sheetKeys.flatMap((key): [SheetKey, string][] => {
      const sheet = named(pageName(key)) ?? byTable[key];
      return sheet === undefined ? [] : [[key, sheet]];
    }),
  );
}
