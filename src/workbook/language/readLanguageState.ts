import { isLanguage } from '../../words/index';
import type { WorkbookWords } from '../../words/workbookWords';
import { ExcelProblem } from '../../words/ExcelProblem';
import { areaAddress } from '../drawing/cellAddress';
import { frozenDay, loadFrozenOn } from '../freeze/frozenOn';
import { names, pageName, sheetKeys, tableNames, type SheetKey } from '../names';
import { settingsLists } from '../settings/settingsPlace';
import { readOpenTables, type OpenTable } from '../state/readOpenTables';
import type { LanguageState, PageState, PlacedCells } from './LanguageState';
import { loadMessages } from './loadMessages';
import { readListColumns } from './readListColumns';

/** Our sheets are small; what somebody put far below or beside our cells is none of ours. */
const [mostRows, mostColumns] = [2000, 50];

/** Cells, and the name of their sheet. */
interface CellsOnSheet extends PlacedCells {
  readonly sheet: string;
}

interface LoadedPage {
  readonly key: SheetKey;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** Somebody who inserts rows while they are read is waited for, but not for ever. */
const mostReads = 3;

/**
 * Reads what a switch of language looks at, in batches whose number grows only with each 5,000 rows. Throws `notOurWorkbook` where no sheet is
 * ours, and `sheetProtected` or `structureProtected` where Excel would refuse the switch.
 */
export async function readLanguageState(
  context: Excel.RequestContext,
  everyLanguage: readonly WorkbookWords[],
): Promise<LanguageState> {
  for (let times = 1; ; times += 1) {
    const { state, isSteady } = await readOnce(context, everyLanguage);
    if (isSteady || times === mostReads) return state;
  }
}

interface OneReading {
  readonly state: LanguageState;
  /** Nobody has put in or taken out rows or columns while the cells were read. */
  readonly isSteady: boolean;
}

async function readOnce(context: Excel.RequestContext, everyLanguage: readonly WorkbookWords[]): Promise<OneReading> {
  const { workbook } = context;
  workbook.worksheets.load('items/name');
  workbook.protection.load('protected');
  const language = loadNamed(context, names.language);
  const frozenOn = loadFrozenOn(context);
  const lists = settingsLists.map(({ id, name }) => ({ list: id, range: loadNamed(context, name) }));
  const loaded = await loadPages(context);
  if (loaded.length === 0) throw new ExcelProblem('notOurWorkbook', pageName('kpis'));
  const shapeBefore = loadShape(context, loaded);
  const tables = await readOpenTables(context, everyLanguage);
  const columnMap = workbook.tables.getItemOrNullObject(tableNames.columns).getDataBodyRange();
  columnMap.load('values, formulas, rowIndex, columnIndex, worksheet/name');
  for (const { table } of tables) {
    table.worksheet.load('name');
    table.worksheet.protection.load('protected');
  }
  const pages = loaded.map((page) => ({ ...page, area: loadArea(page, tables) }));
  const messages = tables.map(loadMessages);
  await context.sync();
  refuseProtected(workbook, [...loaded.map(({ sheet }) => sheet), ...tables.map(({ table }) => table.worksheet)]);
  const settings = loaded.find(({ key }) => key === 'settings')?.sheet.name;
  const found = lists
    .filter(({ range }) => !range.isNullObject)
    .map(({ list, range }) => ({ list, ...cellsOf(range) }));
  const inside = [columnMap, language].flatMap((range) => (range.isNullObject ? [] : [cellsOf(range)]));
  const code: unknown = language.isNullObject ? undefined : language.values[0]?.[0];
  const columns = await readListColumns(context, tables);
  const shapeAfter = loadShape(context, loaded);
  await context.sync();
  const state: LanguageState = {
    language: isLanguage(code) ? code : undefined,
    sheetNames: workbook.worksheets.items.map(({ name }) => name),
    pages: pages.flatMap((page) => pageState(page, [...found, ...inside])),
    tables,
    tableSheets: Object.fromEntries(
      tables.map(({ key, table }) => [key, table.worksheet.name]),
    ) as LanguageState['tableSheets'],
    columns,
    lists: found.filter(({ sheet }) => sheet === settings),
    messages: messages.flatMap((said) => said()),
    frozenOn: frozenDay(frozenOn),
  };
  return { state, isSteady: shapeBefore() === shapeAfter() };
}

function loadNamed({ workbook }: Excel.RequestContext, name: string): Excel.Range {
  const range = workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
  range.load('values, formulas, rowIndex, columnIndex, worksheet/name');
  return range;
}

/** Our sheets, found by their names for first cells; one batch, and what is queued for the next. */
async function loadPages(context: Excel.RequestContext): Promise<LoadedPage[]> {
  const cells = sheetKeys.map((key) => {
    const cell = context.workbook.names.getItemOrNullObject(pageName(key)).getRangeOrNullObject();
    cell.load('address');
    return { key, cell };
  });
  await context.sync();
  return cells
    .filter(({ cell }) => !cell.isNullObject)
    .map(({ key, cell: { worksheet: sheet } }) => {
      sheet.load('name');
      sheet.protection.load('protected');
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('rowIndex, columnIndex, rowCount, columnCount');
      return { key, sheet, used };
    });
}

/** Queues where our sheets' cells and our tables lie; gives a question for after the batch, whose answers can be compared. */
function loadShape({ workbook }: Excel.RequestContext, pages: readonly LoadedPage[]): () => string {
  const ranges = [
    ...pages.map(({ sheet }) => sheet.getUsedRangeOrNullObject(true)),
    ...Object.values(tableNames).map((name) => workbook.tables.getItemOrNullObject(name).getRange()),
  ];
  for (const range of ranges) range.load('address');
  return () => ranges.map((range) => (range.isNullObject ? '' : range.address)).join();
}

/** Queues a sheet's cells: those above its table, or all. */
function loadArea({ key, sheet, used }: LoadedPage, tables: readonly OpenTable[]): Excel.Range | undefined {
  if (used.isNullObject) return undefined;
  const top = tables.find((table) => table.key === key)?.top;
  const bottom = Math.min(used.rowIndex + used.rowCount, top ?? mostRows) - 1;
  const right = Math.min(used.columnIndex + used.columnCount, mostColumns) - 1;
  if (bottom < used.rowIndex || right < used.columnIndex) return undefined;
  const area = sheet.getRange(areaAddress(used.rowIndex, used.columnIndex, bottom, right));
  area.load('values, formulas, rowIndex, columnIndex, worksheet/name');
  return area;
}

function cellsOf({ values, formulas, rowIndex, columnIndex, worksheet }: Excel.Range): CellsOnSheet {
  return { values, formulas, row: rowIndex, column: columnIndex, sheet: worksheet.name };
}

function pageState(
  { key, area }: LoadedPage & { readonly area: Excel.Range | undefined },
  inside: readonly CellsOnSheet[],
): PageState[] {
  if (!area) return [];
  const cells = cellsOf(area);
  return [{ key, ...cells, skipped: inside.filter(({ sheet }) => sheet === cells.sheet) }];
}

function refuseProtected({ protection }: Excel.Workbook, sheets: readonly Excel.Worksheet[]): void {
  const closed = sheets.filter((sheet) => sheet.protection.protected).map(({ name }) => name);
  if (closed.length > 0) throw new ExcelProblem('sheetProtected', [...new Set(closed)].join(', '));
  if (protection.protected) throw new ExcelProblem('structureProtected', '');
}
