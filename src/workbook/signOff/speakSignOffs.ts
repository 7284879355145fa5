import { listWords } from '../../kpi/record/lists';
import { everyLanguage, type Language } from '../../words/index';
import { pageName, signOffTables } from '../names';
import type { SpokenReports } from '../reports/readReportWords';
import { signOffIntro, signOffTableOf, stateCells, stateWords, type SignOffSheet } from './drawSignOffSheets';
import { everySignOffWords, readSignOffTable, type SignOffTable } from './readSignOffTable';
import { signedFields } from './signedFields';

/** A sheet of sign-offs that is there, with what stands above its table. */
interface SpokenSheet {
  readonly key: SignOffSheet;
  readonly page: Excel.Range;
  /** From A1 on. */
  readonly above: Excel.Range;
  readonly table: Excel.Table;
}

/**
 * Switches the sheets of sign-offs to another language: heads, texts of ours, the sheets' names, and words of lists in what was agreed,
 * as they are switched in the KPIs, so that no sign-off changes. Does nothing where there are none. Four batches.
 */
export async function speakSignOffs(context: Excel.RequestContext, language: Language): Promise<void> {
  const sheets = await presentSheets(context);
  if (sheets.length === 0) return;
  const everyWords = await everySignOffWords();
  const said = everyWords.find(({ words }) => words.language === language);
  if (!said) return;
  for (const sheet of sheets) speakTexts(sheet, said, everyWords);
  for (const { key, table } of sheets) {
    const present = await readSignOffTable(table, key);
    speakTable(table, key, present, said);
  }
  await context.sync();
}

async function presentSheets({ workbook }: Excel.RequestContext): Promise<SpokenSheet[]> {
  const keys: readonly SignOffSheet[] = ['signOff', 'signOffHistory'];
  const found = keys.map((key) => ({
    key,
    table: workbook.tables.getItemOrNullObject(signOffTables[key]),
    page: workbook.names.getItemOrNullObject(pageName(key)).getRangeOrNullObject(),
  }));
  for (const { table, page } of found) {
    table.load('name');
    page.load('address');
  }
  await workbook.context.sync();
  const present = found.filter(({ table, page }) => !table.isNullObject && !page.isNullObject);
  const read = present.map((each) => ({ ...each, above: each.table.worksheet.getRange(`A1:B${lastRowAbove}`) }));
  for (const { above, page } of read) {
    above.load('values');
    page.worksheet.load('name');
  }
  if (read.length > 0) await workbook.context.sync();
  return read;
}

/** One-based; tables begin further up or just below, and their heads are switched with them. */
const lastRowAbove = stateCells.top + 5;

/** The texts of ours above a table, each with its text in the language wanted. */
function textPairs(key: SignOffSheet, said: SpokenReports, everyWords: readonly SpokenReports[]): Map<string, string> {
  const texts = (each: SpokenReports): string[] => [
    each.reports.sheets[key],
    ...signOffIntro(key, each),
    ...(key === 'signOff' ? stateWords(each) : []),
  ];
  const wanted = texts(said);
  return new Map(
    everyWords.flatMap((each) => texts(each).map((text, index) => [text, wanted[index] ?? text] as const)),
  );
}

function speakTexts(
  { key, above, page }: SpokenSheet,
  said: SpokenReports,
  everyWords: readonly SpokenReports[],
): void {
  const pairs = textPairs(key, said, everyWords);
  (above.values as unknown[][]).forEach((row, rowAt) => {
    row.forEach((cell, column) => {
      const text = pairs.get(String(cell));
      if (text !== undefined && text !== cell) above.getCell(rowAt, column).values = [[text]];
    });
  });
  const name = pairs.get(page.worksheet.name);
  if (name !== undefined && name !== page.worksheet.name) page.worksheet.name = name;
}

function speakTable(table: Excel.Table, key: SignOffSheet, present: SignOffTable, said: SpokenReports): void {
  const head = table.getHeaderRowRange();
  for (const { id, head: wanted } of signOffTableOf(key, said).columns) {
    const place = present.columns.get(id);
    if (place !== undefined && present.heads[place] !== wanted) head.getCell(0, place).values = [[wanted]];
  }
  const body = table.getDataBodyRange();
  for (const { id, list } of signedFields) {
    const place = present.columns.get(id);
    if (!list || place === undefined) continue;
    const wanted = listWords(said.words.lists, list);
    const pairs = new Map(
      everyLanguage.flatMap(({ lists }) =>
        listWords(lists, list).map((word, at) => [word, wanted[at] ?? word] as const),
      ),
    );
    present.rows.forEach((row, at) => {
      const word = pairs.get(String(row[place]));
      if (word !== undefined && word !== row[place]) body.getCell(at, place).values = [[word]];
    });
  }
}
