import { freezeResults } from '../../src/actions/freezeResults';
import { generateWorkbook } from '../../src/actions/generateWorkbook';
import { restoreResults } from '../../src/actions/restoreResults';
import { switchLanguage } from '../../src/actions/switchLanguage';
import { insertCells } from '../../src/host/book/cells/insertCells';
import { enterInputs } from '../../src/host/book/entry/enterInputs';
import { lastColumn } from '../../src/host/book/model/Area';
import { dataArea } from '../../src/host/book/model/Table';
import type { OfficeHost } from '../../src/host/headless/openOffice';
import { moveRanges } from '../../src/host/protocol/ranges/moveRanges';
import { lists, listEntry, listWords, type ListId } from '../../src/kpi/record/lists';
import { frozenSign } from '../../src/workbook/freeze/frozenFormat';
import { everyLanguage, words } from '../../src/words/index';
import { generateOptions } from './generateOptions';

/** What happens to a workbook; `pick` chooses among so many things. */
type Step = (host: OfficeHost, pick: (count: number) => number) => Promise<unknown>;

const tableNames = ['tblDepartments', 'tblTargets', 'tblKpis'];
const listIds = Object.keys(lists) as ListId[];

async function inExcel(host: OfficeHost, change: (context: Excel.RequestContext) => unknown): Promise<void> {
  await host.Excel.run(async (context) => {
    await change(context);
    await context.sync();
  });
}

function tableAt({ workbook }: OfficeHost, place: number): { name: string; heads: string[]; rows: number } {
  const table = workbook.table(tableNames[place] ?? '');
  if (!table) throw new Error(`no table ${place}`);
  const { top, bottom } = dataArea(table);
  return { name: table.name, heads: table.columns.map(({ name }) => name), rows: bottom - top + 1 };
}

function sheetAt({ workbook }: OfficeHost, place: number): string {
  return workbook.sheets[place % workbook.sheets.length]?.name ?? '';
}

/** Places of the columns of a table that people fill: no formula stands there, and no frozen result. */
function typedPlaces({ workbook }: OfficeHost, tableName: string): number[] {
  const table = workbook.table(tableName);
  if (!table) return [];
  const { sheet, columns } = table;
  const { top, bottom, left } = dataArea(table);
  const isCalculated = (row: number, column: number): boolean =>
    sheet.formula(row, column) !== undefined || sheet.style(row, column).numberFormat.includes(frozenSign);
  return columns.flatMap(({ calculatedFormula }, place) => {
    const rows = Array.from({ length: bottom - top + 1 }, (_, row) => top + row);
    return calculatedFormula === undefined && !rows.some((row) => isCalculated(row, left + place)) ? [place] : [];
  });
}

/** Types into a row of a table, from 0; the row below the last one belongs to it then. */
function type(host: OfficeHost, tableName: string, place: number, row: number, input: string): void {
  const table = host.workbook.table(tableName);
  if (!table || (table.showTotals && row >= tableAt(host, tableNames.indexOf(tableName)).rows)) return;
  const { top, left } = dataArea(table);
  const [at, column] = [top + row, left + place];
  enterInputs(table.sheet, { top: at, bottom: at, left: column, right: column }, [[input]]);
}

/** So that each typed text is one of a kind. */
let typedTexts = 0;

/** The place of a column whose cells hold words of a list; undefined where none does. */
function listPlace(host: OfficeHost, tableName: string, list: ListId): number | undefined {
  const table = host.workbook.table(tableName);
  if (!table) return undefined;
  const { top, left } = dataArea(table);
  return typedPlaces(host, tableName).find(
    (place) => listEntry(everyLanguage, list, String(table.sheet.value(top, left + place) ?? '')) !== undefined,
  );
}

/** A second author puts in a row. */
function putInRow(host: OfficeHost, pick: (count: number) => number): void {
  const { name, rows } = tableAt(host, pick(3));
  const table = host.workbook.table(name);
  if (!table) return;
  const at = table.area.top + 1 + pick(rows);
  const row = { top: at, left: 0, bottom: at, right: lastColumn };
  insertCells(table.sheet, row, 'Down');
  moveRanges(host.host.session, table.sheet, row, 'Down');
}

/** A second author comes between two batches. */
export function meetAuthor(host: OfficeHost, pick: (count: number) => number): void {
  if (pick(3) === 0) putInRow(host, pick);
  typeSomething(host, pick);
}

/** Somebody fills a row of their own, types a text somewhere and a word of a list in any language and spelling. */
function typeSomething(host: OfficeHost, pick: (count: number) => number): void {
  const table = pick(3);
  const { name, rows } = tableAt(host, table);
  const [first = 0] = typedPlaces(host, name);
  typedTexts += 1;
  if (pick(2) === 0) type(host, name, first, rows, `Typed ${typedTexts}`);
  const kpis = tableAt(host, 2);
  const list = (['polarity', 'frequency', 'available', 'unit'] as const)[pick(4)] ?? 'unit';
  const place = listPlace(host, kpis.name, list);
  const language = (['en', 'id'] as const)[pick(2)] ?? 'en';
  const offered = listWords(words[language].lists, list);
  const word = offered[pick(offered.length)] ?? '';
  if (place !== undefined) type(host, kpis.name, place, pick(kpis.rows), pick(4) === 0 ? word.toUpperCase() : word);
  const sheet = host.workbook.sheet(sheetAt(host, pick(7)));
  const below = (sheet?.usedArea()?.bottom ?? 0) + 3;
  if (sheet) enterInputs(sheet, { top: below, bottom: below, left: 1, right: 1 }, [[`Note ${typedTexts}`]]);
}

const day = (pick: (count: number) => number): Date => new Date(2026, 10, 1 + pick(28));

/** All that may happen, by its name. */
export const lifeSteps: Readonly<Record<string, Step>> = {
  toEnglish: () => switchLanguage('en'),
  toIndonesian: () => switchLanguage('id'),
  freeze: (_, pick) => freezeResults(day(pick)),
  restore: () => restoreResults(),
  generate: (_, pick) => generateWorkbook(generateOptions({ language: pick(2) === 0 ? 'en' : 'id' })),
  type: async (host, pick) => typeSomething(host, pick),
  sort: async (host, pick) => {
    const { name, heads } = tableAt(host, pick(3));
    const [key, ascending] = [pick(heads.length), pick(2) === 0];
    await inExcel(host, ({ workbook }) => workbook.tables.getItem(name).sort.apply([{ key, ascending }]));
  },
  filter: async (host, pick) => {
    const { name } = tableAt(host, pick(3));
    const places = typedPlaces(host, name);
    const place = places[pick(places.length)] ?? 0;
    await inExcel(host, ({ workbook }) =>
      workbook.tables
        .getItem(name)
        .columns.getItemAt(place)
        .filter.applyCustomFilter(`<>x${pick(9)}`),
    );
  },
  hide: async (host, pick) => {
    const { name, rows } = tableAt(host, pick(3));
    const [place = 0] = typedPlaces(host, name);
    const table = host.workbook.table(name);
    const shown = table
      ? String(table.sheet.value(table.area.top + 1 + pick(rows), table.area.left + place) ?? '')
      : '';
    await inExcel(host, ({ workbook }) =>
      workbook.tables.getItem(name).columns.getItemAt(place).filter.applyValuesFilter([shown]),
    );
  },
  showAll: async (host, pick) =>
    inExcel(host, ({ workbook }) => workbook.tables.getItem(tableAt(host, pick(3)).name).clearFilters()),
  renameSheet: async (host, pick) =>
    inExcel(host, ({ workbook }) => {
      workbook.worksheets.getItem(sheetAt(host, pick(7))).name = `Renamed ${pick(1000)}`;
    }),
  moveSheet: async (host, pick) =>
    inExcel(host, ({ workbook }) => {
      workbook.worksheets.getItem(sheetAt(host, pick(7))).position = pick(7);
    }),
  insertRow: async (host, pick) => {
    const row = 1 + pick(9);
    await inExcel(host, ({ workbook }) =>
      workbook.worksheets
        .getItem(sheetAt(host, pick(7)))
        .getRange(`${row}:${row}`)
        .insert('Down'),
    );
  },
  insertColumn: async (host, pick) => {
    const column = 'ABCDEFG'.charAt(pick(7));
    await inExcel(host, ({ workbook }) =>
      workbook.worksheets
        .getItem(sheetAt(host, pick(7)))
        .getRange(`${column}:${column}`)
        .insert('Right'),
    );
  },
  renameHead: async (host, pick) => {
    const { name, heads } = tableAt(host, pick(3));
    await inExcel(host, ({ workbook }) => {
      workbook.tables.getItem(name).columns.getItemAt(pick(heads.length)).name = `Head ${pick(1000)}`;
    });
  },
  ownColumn: async (host, pick) => {
    const { name, heads } = tableAt(host, pick(3));
    await inExcel(host, ({ workbook }) =>
      workbook.tables.getItem(name).columns.add(pick(heads.length), undefined, `Own ${pick(1000)}`),
    );
  },
  totals: async (host, pick) =>
    inExcel(host, ({ workbook }) => {
      workbook.tables.getItem(tableAt(host, pick(3)).name).showTotals = true;
    }),
};

/** Columns with a formula in each row that a row to come would not get. */
export function columnsWithoutFormula({ workbook }: OfficeHost): string[] {
  return workbook.tables.flatMap((table) => {
    const { top, bottom, left } = dataArea(table);
    const rows = Array.from({ length: bottom - top + 1 }, (_, row) => top + row);
    return table.columns.flatMap(({ name, calculatedFormula }, place) => {
      const isCalculated = rows.every((row) => table.sheet.formula(row, left + place) !== undefined);
      return isCalculated && calculatedFormula === undefined && table.name !== 'tblColumns'
        ? [`${table.name} ${name}`]
        : [];
    });
  });
}

/** A word of a list as its entry, whatever its language and spelling; another text as it is. */
function entryOf(text: string): string {
  for (const list of listIds) {
    const entry = listEntry(everyLanguage, list, text);
    if (entry !== undefined) return `${list} ${entry}`;
  }
  return text;
}

/** What people typed into the tables, with words of lists as their entries, and the notes beside them. */
export function typedOf(host: OfficeHost): string[] {
  const { workbook } = host;
  const inTables = tableNames.flatMap((name) => {
    const table = workbook.table(name);
    if (!table) return [];
    const { top, bottom, left } = dataArea(table);
    return typedPlaces(host, name).flatMap((place) =>
      Array.from({ length: bottom - top + 1 }, (_, row) => table.sheet.value(top + row, left + place)),
    );
  });
  const notes = workbook.sheets.flatMap((sheet) => {
    const { bottom = -1, right = -1 } = sheet.usedArea() ?? {};
    const row = (place: number): unknown[] =>
      Array.from({ length: right + 1 }, (_, column) => sheet.value(place, column));
    return Array.from({ length: bottom + 1 }, (_, place) => row(place))
      .flat()
      .filter((text) => String(text).startsWith('Note '));
  });
  return [...inTables, ...notes]
    .filter((value) => value !== null)
    .map((value) => entryOf(String(value)))
    .sort();
}
