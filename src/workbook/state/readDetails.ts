import type { CellInput } from '../../kpi/record/Field';
import { wordKey } from '../../kpi/record/wordKey';
import type { Language } from '../../words/index';
import type { WorkbookWords } from '../../words/workbookWords';
import { tableSpecs } from '../columns/tableSpecs';
import { names as ourNames, sheetKeys, tableNames, type DataTableKey, type SheetKey } from '../names';
import { columnMapFromRows, mapLayout, type MappedColumn } from '../readers/columnMap';
import { languageIn } from '../readers/readLanguage';
import { loadOtherSheets, pageCopies } from './pageCopies';
import { placesOf } from './placesOf';
import type { PresentTable } from './PresentTable';
import type { WorkbookLists } from './readLists';
import type { CellBlock, WorkbookState } from './WorkbookState';

/** Formulas of a calculated column are alike; so many rows show which is the usual one, whatever was typed over the others. */
const sampledRows = 20;
/** Workbooks of the first version carry no number. */
const firstVersion = 1;

/** A table as far as its own cells tell. */
export type TableCells = Omit<PresentTable, 'rules' | 'unvalidated' | 'hidden' | 'departments'>;

/** What pages and tables hold. */
export interface WorkbookDetails extends Pick<
  WorkbookState,
  'pages' | 'map' | 'mapLayout' | 'cells' | 'copies' | 'language' | 'version'
> {
  readonly present: ReadonlyMap<DataTableKey, TableCells>;
}

/** Heads, the column map and the cells of the pages that a merge looks at, in one batch; in none where nothing is ours. */
export async function readDetails(
  context: Excel.RequestContext,
  lists: WorkbookLists,
  everyLanguage: readonly WorkbookWords[],
): Promise<WorkbookDetails> {
  const titled = loadTitles(context, lists, everyLanguage);
  const tables = loadTables(context, lists, everyLanguage);
  const mapCells = hasTable(lists, tableNames.columns)
    ? context.workbook.tables.getItem(tableNames.columns).getDataBodyRange()
    : undefined;
  mapCells?.load('values');
  const cells = loadCells(context, lists);
  const others = loadOtherSheets(context, lists);
  const [language, version] = [ourNames.language, ourNames.formulaVersion].map((name) =>
    loadCell(context, lists, name),
  );
  if (lists.pages.size + titled.length > 0 || mapCells) await context.sync();
  const map = mapCells && mapRows(mapCells.values as CellInput[][]);
  const present = new Map(
    tables.flatMap(({ spec, table, head, body, first }): [DataTableKey, TableCells][] => {
      const heads = (head.values[0] ?? []).map(String);
      const { known, places } = placesOf(spec, heads, map ?? [], everyLanguage);
      if (!known) return [];
      const cellsOf = { heads, places, top: head.rowIndex, left: head.columnIndex, rows: body.rowCount };
      const { key } = spec;
      const sheetId = lists.tables.find(({ name }) => name.toLowerCase() === spec.name.toLowerCase())?.sheetId ?? '';
      const firstRows = first.formulas.slice(0, body.rowCount);
      return [[key, { key, sheetId, ...cellsOf, hasTotals: table.showTotals, firstRows }]];
    }),
  );
  const pages = new Map([...lists.pages, ...titled.flatMap(pageWithTitle)]);
  const found = titled.filter(({ key }) => pages.has(key)).map(({ key, used }) => [key, used] as const);
  const blocks = new Map([...cells, ...found].flatMap(([key, range]) => blockOf(key, range)));
  return {
    pages,
    present,
    map,
    mapLayout: mapLayout((mapCells?.values ?? []) as CellInput[][]),
    cells: blocks,
    copies: pageCopies(others, { pages, cells: blocks }),
    language: languageIn(cellValue(language)) ?? spokenLanguage(present, everyLanguage),
    version: versionIn(lists, cellValue(version)),
  };
}

function hasTable({ tables }: WorkbookLists, wanted: string): boolean {
  return tables.some(({ name }) => name.toLowerCase() === wanted.toLowerCase());
}

interface LoadedTable {
  readonly spec: ReturnType<typeof tableSpecs>[number];
  readonly table: Excel.Table;
  readonly head: Excel.Range;
  readonly body: Excel.Range;
  readonly first: Excel.Range;
}

function loadTables(
  { workbook }: Excel.RequestContext,
  lists: WorkbookLists,
  [words]: readonly WorkbookWords[],
): LoadedTable[] {
  const specs = words ? tableSpecs(words).filter(({ name }) => hasTable(lists, name)) : [];
  return specs.map((spec) => {
    const table = workbook.tables.getItem(spec.name);
    table.load('showTotals');
    const head = table.getHeaderRowRange();
    head.load('values, rowIndex, columnIndex');
    const body = table.getDataBodyRange();
    body.load('rowCount');
    const first = body.getRow(0).getResizedRange(sampledRows - 1, 0);
    first.load('formulas');
    return { spec, table, head, body, first };
  });
}

/** Pages without a table of their own, and those whose table is gone. */
function loadCells({ workbook }: Excel.RequestContext, lists: WorkbookLists): [SheetKey, Excel.Range][] {
  return [...lists.pages].flatMap(([key, sheetId]): [SheetKey, Excel.Range][] => {
    if (key in tableNames && hasTable(lists, tableNames[key as DataTableKey])) return [];
    return [[key, loadUsed(workbook.worksheets.getItem(sheetId))]];
  });
}

function loadUsed(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('values, formulas, rowIndex, columnIndex');
  return used;
}

function blockOf(key: SheetKey, range: Excel.Range): [SheetKey, CellBlock][] {
  if (range.isNullObject) return [[key, { top: 0, left: 0, values: [], formulas: [] }]];
  const { rowIndex: top, columnIndex: left, values, formulas } = range;
  return [[key, { top, left, values, formulas }]];
}

function mapRows(values: CellInput[][]): MappedColumn[] | undefined {
  const rows = columnMapFromRows(values);
  const ours = new Set<string>(Object.values(tableNames).map((name) => name.toLowerCase()));
  return rows.length === 0 || rows.some(({ table }) => ours.has(table.toLowerCase())) ? rows : undefined;
}

interface Titled {
  readonly key: SheetKey;
  readonly sheetId: string;
  readonly titles: readonly string[];
  readonly cell: Excel.Range;
  readonly used: Excel.Range;
}

/** Sheets that bear the name of a page whose own name is lost: they are ours where their first cell holds its title. */
function loadTitles(
  { workbook }: Excel.RequestContext,
  { sheets, pages }: WorkbookLists,
  everyLanguage: readonly WorkbookWords[],
): Titled[] {
  const taken = new Set(pages.values());
  return sheetKeys
    .filter((key) => !pages.has(key))
    .flatMap((key) =>
      sheets
        .filter(({ id, name }) => !taken.has(id) && everyLanguage.some((words) => same(words.sheets[key], name)))
        .slice(0, 1)
        .map(({ id }) => {
          const sheet = workbook.worksheets.getItem(id);
          const cell = sheet.getRange('A1');
          cell.load('values');
          const used = loadUsed(sheet);
          const titles = everyLanguage.map(({ guide, overview, sheets: ofSheets }) =>
            key === 'guide' ? guide.title : key === 'overview' ? overview.title : ofSheets[key],
          );
          return { key, sheetId: id, titles, cell, used };
        }),
    );
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function pageWithTitle({ key, sheetId, titles, cell }: Titled): [SheetKey, string][] {
  const title = String(cell.values[0]?.[0]);
  return titles.includes(title) ? [[key, sheetId]] : [];
}

function loadCell(
  { workbook }: Excel.RequestContext,
  { names }: WorkbookLists,
  wanted: string,
): Excel.Range | undefined {
  if (!names.some(({ name, isBroken }) => name === wanted && !isBroken)) return undefined;
  const range = workbook.names.getItem(wanted).getRangeOrNullObject();
  range.load('values');
  return range;
}

function cellValue(range: Excel.Range | undefined): unknown {
  return range === undefined || range.isNullObject ? undefined : range.values[0]?.[0];
}

/** The language in which most heads are as Generate gives them. */
function spokenLanguage(
  present: ReadonlyMap<DataTableKey, TableCells>,
  everyLanguage: readonly WorkbookWords[],
): Language | undefined {
  const heads = new Set([...present.values()].flatMap((table) => table.heads.map(wordKey)));
  if (heads.size === 0) return undefined;
  const known = everyLanguage.map((words) => {
    const given = tableSpecs(words).flatMap(({ columns }) => columns.map(({ head }) => wordKey(head)));
    return { language: words.language, count: given.filter((head) => heads.has(head)).length };
  });
  return known.sort((one, other) => other.count - one.count)[0]?.language;
}

/** The number in the cell or in the name itself; the first version where tables are there without a number. */
function versionIn({ names }: WorkbookLists, inCell: unknown): number | undefined {
  const item = names.find(({ name }) => name === ourNames.formulaVersion);
  if (!item || item.isBroken) return undefined;
  return Number(inCell ?? item.formula.slice(1)) || firstVersion;
}
