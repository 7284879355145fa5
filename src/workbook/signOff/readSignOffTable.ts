import type { CellInput } from '../../kpi/record/Field';
import { ExcelProblem } from '../../words/ExcelProblem';
import { languages, words as languageWords } from '../../words/index';
import { workbookWords } from '../../words/workbookWords';
import { givenHeads } from '../columns/tableHeads';
import { signOffTables } from '../names';
import { findColumns } from '../readers/findColumns';
import type { SpokenReports } from '../reports/readReportWords';
import { signOffTableOf, type SignOffSheet } from './drawSignOffSheets';

/** A table of sign-offs as it stands. */
export interface SignOffTable {
  /** Where each column stands (from 0, in the table), by its id. */
  readonly columns: ReadonlyMap<string, number>;
  readonly heads: readonly string[];
  /** Between the heads and the totals. */
  readonly rows: readonly (readonly CellInput[])[];
  readonly hasTotals: boolean;
}

/** What sign-offs say in every language, with the heads of `tblKpis` that Generate gives. */
export async function everySignOffWords(): Promise<SpokenReports[]> {
  return Promise.all(
    languages.map(async (language) => {
      const words = await workbookWords(language);
      return { words, reports: await languageWords[language].reports(), heads: givenHeads(words) };
    }),
  );
}

/** Reads a table of sign-offs, its columns found by their heads in any language. Throws `columnLost`. One batch. */
export async function readSignOffTable(table: Excel.Table, key: SignOffSheet): Promise<SignOffTable> {
  const { context } = table;
  const head = table.getHeaderRowRange();
  const body = table.getDataBodyRange();
  head.load('values');
  body.load('values');
  table.load('showTotals');
  await context.sync();
  const rows = body.values as CellInput[][];
  const [heads = []] = head.values as CellInput[][];
  const everyWords = await everySignOffWords();
  const given = everyWords.map((said) => signOffTableOf(key, said).columns);
  const wanted = (given[0] ?? []).map(({ id }, index) => ({
    id,
    heads: given.flatMap((columns) => columns[index]?.head ?? []),
  }));
  const columns = findColumns(signOffTables[key], wanted, heads.map(String), []);
  const lost = wanted.find(({ id }) => !columns.has(id));
  if (lost) throw new ExcelProblem('columnLost', `${signOffTables[key]}: ${lost.heads.join(' / ')}`);
  return { columns, heads: heads.map(String), rows, hasTotals: table.showTotals };
}
