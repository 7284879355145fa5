import type { WorkbookWords } from '../../words/workbookWords';
import { ExcelProblem } from '../../words/ExcelProblem';
import { areaAddress, cellAddress } from '../drawing/cellAddress';
import { frozenDaysIn } from '../freeze/frozenOn';
import { names, pageName, sheetKeys, tableNames, type DataTableKey, type SheetKey } from '../names';
import { languageIn } from '../readers/readLanguage';
import { settingsLists } from '../settings/settingsPlace';
import { nameTarget } from '../state/nameTarget';
import { readDetails, type WorkbookDetails } from '../state/readDetails';
import { readLists, type WorkbookLists } from '../state/readLists';
import { openTables } from '../state/readOpenTables';
import type { CellBlock } from '../state/WorkbookState';
import type { CellText } from './LanguagePlan';
import type { CellArea, LanguageState, PageState, SettingList } from './LanguageState';
import { loadMessages } from './loadMessages';
import { readListColumns } from './readListColumns';
import { loadSwitchNote, unfinishedIn } from './unfinishedSwitch';

/** Our sheets are small; what somebody put far below or beside our cells is none of ours. */
const [mostRows, mostColumns] = [2000, 50];

/** Somebody who inserts rows while they are read is waited for, but not for ever. */
const mostReads = 3;

/**
 * Reads what a switch of language looks at: what a merge reads, and then the typed words, in a number of batches that grows only with each 5,000 rows.
 * Throws `notOurWorkbook` where no sheet is ours, and `sheetProtected` or `structureProtected` where Excel would refuse the switch.
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
  workbook.protection.load('protected');
  const note = loadSwitchNote(context);
  const lists = await readLists(context);
  const shape = loadShape(context, lists);
  const details = await readDetails(context, lists, everyLanguage);
  const pages = pagesOf(lists, details);
  if (pages.length === 0) throw new ExcelProblem('notOurWorkbook', pageName('kpis'));
  const tables = openTables(context, details.present);
  refuseProtected(workbook, lists, [...pages, ...details.present.values()]);
  const areas = pages.map(({ key, sheetId }) => {
    const top = [...details.present.values()].find((table) => table.sheetId === sheetId)?.top;
    return details.cells.has(key) ? undefined : loadArea(context, sheetId, shape.used.get(sheetId), top);
  });
  const map = workbook.tables.getItemOrNullObject(tableNames.columns).getDataBodyRange();
  map.load('rowIndex, columnIndex, rowCount, columnCount, worksheet/id');
  const messages = tables.map(loadMessages);
  const columns = await readListColumns(context, tables);
  const shapeAfter = loadShape(context, lists);
  workbook.names.load('items/formula');
  await context.sync();
  const own = ownPlaces(lists, map);
  const unfinished = unfinishedIn(note);
  const said = saidLanguage(lists, details);
  const state: LanguageState = {
    language: languageIn(said?.text) ?? unfinished?.from ?? details.language,
    sheets: lists.sheets,
    pages: pages.flatMap((page, index): PageState[] => {
      const block = details.cells.get(page.key) ?? blockOf(areas[index]);
      if (!block) return [];
      const skipped = own.filter(({ sheetId }) => sheetId === page.sheetId).map(({ area }) => area);
      return [{ ...page, ...cut(block, wholePage), skipped }];
    }),
    tables,
    tableSheets: tableSheets(lists, details),
    columns,
    lists: settingLists(lists, details),
    messages: messages.flatMap((said) => said()),
    frozenOn: frozenDaysIn(lists.names),
    unknownLanguage: said && said.text !== '' && languageIn(said.text) === undefined ? said : undefined,
    unfinished,
  };
  const formulas = workbook.names.items.map(({ formula }) => String(formula));
  const areNamesSteady = formulas.join() === lists.names.map(({ formula }) => formula).join();
  return { state, isSteady: areNamesSteady && shape.text() === shapeAfter.text() };
}

const wholePage: CellArea = { top: 0, left: 0, bottom: mostRows - 1, right: mostColumns - 1 };

type Page = Pick<PageState, 'key' | 'sheetId' | 'sheet'>;

/** Our sheets; a sheet that is known only by a table of our name is not ours where that table is not. */
function pagesOf({ names: workbookNames, sheets }: WorkbookLists, { pages, present, cells }: WorkbookDetails): Page[] {
  const isNamed = (key: SheetKey): boolean =>
    workbookNames.some(({ name, isBroken }) => name === pageName(key) && !isBroken);
  return sheetKeys.flatMap((key): Page[] => {
    const sheetId = pages.get(key);
    const sheet = sheets.find(({ id }) => id === sheetId)?.name;
    const isOurs = isNamed(key) || cells.has(key) || present.has(key as DataTableKey);
    return sheetId !== undefined && sheet !== undefined && isOurs ? [{ key, sheetId, sheet }] : [];
  });
}

function tableSheets(
  { sheets }: WorkbookLists,
  { present }: Pick<WorkbookDetails, 'present'>,
): LanguageState['tableSheets'] {
  const found = [...present].map(([key, { sheetId }]) => [key, sheets.find(({ id }) => id === sheetId)?.name ?? '']);
  return Object.fromEntries(found) as LanguageState['tableSheets'];
}

interface Shape {
  readonly used: ReadonlyMap<string, Excel.Range>;
  /** To be compared with another, after the batch. */
  readonly text: () => string;
}

/** Queues where our sheets' cells and our tables lie. */
function loadShape({ workbook }: Excel.RequestContext, { pages, sheets }: WorkbookLists): Shape {
  const ids = [...pages.values()].filter((id) => sheets.some((sheet) => sheet.id === id));
  const used = new Map(ids.map((id) => [id, workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true)]));
  const tables = Object.values(tableNames).map((name) => workbook.tables.getItemOrNullObject(name).getRange());
  for (const range of used.values()) range.load('address, rowIndex, columnIndex, rowCount, columnCount');
  for (const range of tables) range.load('address');
  const text = (): string =>
    [...used.values(), ...tables].map((range) => (range.isNullObject ? '' : range.address)).join();
  return { used, text };
}

/** Queues a sheet's cells: those above its table, or all. */
function loadArea(
  { workbook }: Excel.RequestContext,
  sheetId: string,
  used: Excel.Range | undefined,
  tableTop = mostRows,
): Excel.Range | undefined {
  if (!used || used.isNullObject) return undefined;
  const bottom = Math.min(used.rowIndex + used.rowCount, tableTop, mostRows) - 1;
  const right = Math.min(used.columnIndex + used.columnCount, mostColumns) - 1;
  if (bottom < used.rowIndex || right < used.columnIndex) return undefined;
  const address = areaAddress(used.rowIndex, used.columnIndex, bottom, right);
  const area = workbook.worksheets.getItem(sheetId).getRange(address);
  area.load('values, formulas, rowIndex, columnIndex');
  return area;
}

function blockOf(range: Excel.Range | undefined): CellBlock | undefined {
  if (!range) return undefined;
  return { top: range.rowIndex, left: range.columnIndex, values: range.values, formulas: range.formulas };
}

/** The part of a block of cells that lies in an area. */
function cut({ top, left, values, formulas }: CellBlock, area: CellArea): CellBlock {
  const [firstRow, firstColumn] = [Math.max(area.top - top, 0), Math.max(area.left - left, 0)];
  const part = (rows: CellBlock['values']): unknown[][] =>
    rows
      .slice(firstRow, Math.max(area.bottom - top + 1, 0))
      .map((row) => row.slice(firstColumn, Math.max(area.right - left + 1, 0)));
  return { top: top + firstRow, left: left + firstColumn, values: part(values), formulas: part(formulas) };
}

interface OwnPlace {
  readonly sheetId: string;
  readonly area: CellArea;
}

/** What a name of ours refers to. */
function placeOf({ names: workbookNames, sheets }: WorkbookLists, wanted: string): OwnPlace | undefined {
  const found = workbookNames.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  const target = found && nameTarget(found);
  const sheet = target && sheets.find(({ name }) => name.toLowerCase() === target.sheetName.toLowerCase());
  return sheet && { sheetId: sheet.id, area: target };
}

/** What lies on a page and is no text of it: the language, lists, `tblColumns`. */
function ownPlaces(lists: WorkbookLists, map: Excel.Range): OwnPlace[] {
  const named = [names.language, ...settingsLists.map(({ name }) => name)].flatMap(
    (name) => placeOf(lists, name) ?? [],
  );
  if (map.isNullObject) return named;
  const { rowIndex: top, columnIndex: left, rowCount, columnCount, worksheet } = map;
  return [
    ...named,
    { sheetId: worksheet.id, area: { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 } },
  ];
}

/** The lists that stand on Settings. */
function settingLists(lists: WorkbookLists, { pages, cells }: WorkbookDetails): SettingList[] {
  const [sheetId, block] = [pages.get('settings'), cells.get('settings')];
  if (sheetId === undefined || !block) return [];
  return settingsLists.flatMap(({ id, name }): SettingList[] => {
    const place = placeOf(lists, name);
    return place?.sheetId === sheetId ? [{ list: id, sheetId, ...cut(block, place.area) }] : [];
  });
}

/** What Settings says of the language. */
function saidLanguage(lists: WorkbookLists, { pages, cells }: WorkbookDetails): CellText | undefined {
  const place = placeOf(lists, names.language);
  const block = cells.get('settings');
  if (!place || !block || place.sheetId !== pages.get('settings')) return undefined;
  const { top, left, values } = cut(block, place.area);
  const text = String(values[0]?.[0] ?? '');
  const sheet = lists.sheets.find(({ id }) => id === place.sheetId)?.name ?? '';
  return { sheet, address: cellAddress(top, left), text };
}

function refuseProtected(
  { protection }: Excel.Workbook,
  { sheets }: WorkbookLists,
  ours: readonly { readonly sheetId: string }[],
): void {
  const closed = sheets.filter(({ id, isProtected }) => isProtected && ours.some(({ sheetId }) => sheetId === id));
  if (closed.length > 0) throw new ExcelProblem('sheetProtected', closed.map(({ name }) => name).join(', '));
  if (protection.protected) throw new ExcelProblem('structureProtected', '');
}
