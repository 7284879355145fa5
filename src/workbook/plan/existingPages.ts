import { isLanguage, type Language } from '../../words/index';
import { names, pageName, sheetKeys, tableNames, type SheetKey } from '../names';

/** What a workbook already holds of ours, and the names that are taken. */
export interface ExistingPages {
  /** Sheets that an earlier Generate made, under whatever name they bear now. */
  readonly ours: ReadonlySet<SheetKey>;
  /** Names that sheets of ours had which are gone now; a new sheet takes them. */
  readonly brokenNames: readonly string[];
  /** Names that somebody else uses and that our formulas would need. */
  readonly foreignNames: readonly string[];
  readonly sheetNames: readonly string[];
  readonly tableNames: readonly string[];
  /** The only sheet, where it is blank and not protected: it may be used. */
  readonly blankSheet: string | undefined;
  /** The language of what is there already. */
  readonly language: Language | undefined;
}

/** Reads it in one batch. */
export async function readExistingPages(context: Excel.RequestContext): Promise<ExistingPages> {
  const { worksheets, tables, names: workbookNames } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name');
  workbookNames.load('items/name, items/type');
  const used = worksheets.getFirst().getUsedRangeOrNullObject(true);
  used.load('address');
  const { protection } = worksheets.getFirst();
  protection.load('protected');
  const language = workbookNames.getItemOrNullObject(names.language).getRangeOrNullObject();
  language.load('values');
  const pages = sheetKeys.map((key) => {
    const firstCell = workbookNames.getItemOrNullObject(pageName(key)).getRangeOrNullObject();
    firstCell.load('address');
    return { key, firstCell };
  });
  await context.sync();
  const ours = new Set(pages.filter(({ firstCell }) => !firstCell.isNullObject).map(({ key }) => key));
  const lost = sheetKeys.filter((key) => !ours.has(key));
  const wanted = new Set<string>([...lost.map(pageName), ...(lost.includes('settings') ? Object.values(names) : [])]);
  const taken = workbookNames.items.filter(({ name }) => wanted.has(name));
  const isOurs = ({ name, type }: Excel.NamedItem): boolean =>
    type === 'Error' ||
    (name === names.departments && ours.has('departments')) ||
    (name === names.targets && ours.has('targets'));
  const first = worksheets.items[0];
  const languageWord: unknown = language.isNullObject ? undefined : language.values[0]?.[0];
  return {
    ours,
    brokenNames: taken.filter(isOurs).map(({ name }) => name),
    foreignNames: taken.filter((item) => !isOurs(item)).map(({ name }) => name),
    sheetNames: worksheets.items.map(({ name }) => name),
    tableNames: tables.items.map(({ name }) => name),
    blankSheet: worksheets.items.length === 1 && used.isNullObject && !protection.protected ? first?.name : undefined,
    language: isLanguage(languageWord) ? languageWord : undefined,
  };
}

/** Tables and names of somebody else's that bear the names of ours. */
export function foreignItems(existing: ExistingPages): string[] {
  const taken = new Set(existing.tableNames.map((name) => name.toLowerCase()));
  const keyOf = { departments: 'departments', targets: 'targets', kpis: 'kpis', columns: 'settings' } as const;
  const tables = Object.entries(tableNames)
    .filter(([key, name]) => taken.has(name.toLowerCase()) && !existing.ours.has(keyOf[key as keyof typeof keyOf]))
    .map(([, name]) => name);
  return [...tables, ...existing.foreignNames];
}
