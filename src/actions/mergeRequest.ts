import { sampleRows } from '../kpi/card/sampleRows';
import type { SampleRows, TaskTemplate } from '../kpi/card/taskTemplate';
import type { MergeRequest } from '../workbook/merge/mergeWorkbook';
import type { WorkbookSettings } from '../workbook/settings/settingRows';
import { everyLanguage, languages, words as languageWords, type Language } from '../words/index';
import { workbookWords, type WorkbookWords } from '../words/workbookWords';
import { recordedDepartments, recordRows } from './exchange/recordRows';

export interface GenerateOptions extends Omit<WorkbookSettings, 'language'> {
  readonly template: TaskTemplate<Language>;
  /** The template's rows, or tables with one blank row. */
  readonly content: 'examples' | 'empty';
  /** The template is the person's own: its departments are added where a workbook does not list them. */
  readonly ownTemplate?: boolean;
}

const noRows: SampleRows = { departments: [], targets: [], kpis: [] };

/** What Generate is asked for, as the merge takes it. */
export async function mergeRequest(options: GenerateOptions): Promise<MergeRequest> {
  const { template, period, content, ownTemplate } = options;
  const { [template.language]: spoken } = languageWords;
  const { records } = template;
  const examples = content === 'examples' ? sampleRows(template, period, spoken.lists, everyLanguage) : noRows;
  const rows = records && content === 'examples' ? recordRows(records, spoken.lists) : examples;
  const everyWords = await Promise.all(languages.map(workbookWords));
  const words = Object.fromEntries(everyWords.map((each) => [each.language, each])) as Record<Language, WorkbookWords>;
  const listed = records && content === 'examples' ? recordedDepartments(records) : examples.departments;
  const departments = ownTemplate === true ? listed : [];
  // Full records may come without a card around them.
  const card = template.title === '' ? await spoken.card() : template;
  return { template: card, words, rows, wish: { ...options, language: template.language, departments } };
}
