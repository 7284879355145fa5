import type { Language } from '../domain/language/language';
import { names, pageName, sheetKeys, tableNames, type SheetKey } from './names';

/** What a workbook already holds of ours, and the names that are taken. */
export interface ExistingPages {
  /** Sheets that an earlier Generate made, under whatever name they bear now. */
  readonly ours: ReadonlySet<SheetKey>;
  readonly sheetNames: readonly string[];
  readonly tableNames: readonly string[];
  /** The only sheet, where it is blank: it may be used. */
  readonly blankSheet: string | undefined;
  /** The language of what is there already. */
  readonly language: Language | undefined;
}

/** Reads it in one batch. */
export async function readExistingPages(context: Excel.RequestContext): Promise<ExistingPages> {
  const { worksheets, tables, names: workbookNames } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name');
  workbookNames.load('items/name');
  const used = worksheets.getFirst().getUsedRangeOrNullObject(true);
  used.load('address');
  const language = workbookNames.getItemOrNullObject(names.language).getRangeOrNullObject();
  language.load('values');
  await context.sync();
  const named = new Set(workbookNames.items.map(({ name }) => name.toLowerCase()));
  const first = worksheets.items[0];
  const languageWord: unknown = language.isNullObject ? undefined : language.values[0]?.[0];
  return {
    ours: new Set(sheetKeys.filter((key) => named.has(pageName(key).toLowerCase()))),
    sheetNames: worksheets.items.map(({ name }) => name),
    tableNames: tables.items.map(({ name }) => name),
    blankSheet: worksheets.items.length === 1 && used.isNullObject ? first?.name : undefined,
    language: languageWord === 'en' || languageWord === 'id' ? languageWord : undefined,
  };
}

/** Names of our tables that stand on sheets which Generate did not make. */
export function foreignTables(existing: ExistingPages): string[] {
  const taken = new Set(existing.tableNames.map((name) => name.toLowerCase()));
  const keyOf = { departments: 'departments', targets: 'targets', kpis: 'kpis', columns: 'settings' } as const;
  return Object.entries(tableNames)
    .filter(([key, name]) => taken.has(name.toLowerCase()) && !existing.ours.has(keyOf[key as keyof typeof keyOf]))
    .map(([, name]) => name);
}
