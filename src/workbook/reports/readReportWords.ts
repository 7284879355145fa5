import type { ReportWords } from '../../words/en/reports';
import { languages, words as languageWords } from '../../words/index';
import { workbookWords, type WorkbookWords } from '../../words/workbookWords';
import type { TableHeads } from '../columns/tableHeads';
import { presentHeads } from '../merge/presentSpecs';
import { readLanguage } from '../readers/readLanguage';
import { readOpenTables } from '../state/readOpenTables';

/** What sheets say that a button makes, and the heads of the tables that people fill. */
export interface SpokenReports {
  readonly words: WorkbookWords;
  readonly reports: ReportWords;
  readonly heads: TableHeads;
}

/** In the workbook's language, with the heads as they stand. Three batches. */
export async function readReportWords(context: Excel.RequestContext): Promise<SpokenReports> {
  const language = await readLanguage(context);
  const everyLanguage = await Promise.all(languages.map(workbookWords));
  const words = everyLanguage.find((each) => each.language === language) ?? (await workbookWords(language));
  const heads = presentHeads(await readOpenTables(context, everyLanguage), words);
  return { words, reports: await languageWords[language].reports(), heads };
}
