import { sampleRows } from '../kpi/card/sampleRows';
import type { SampleRows, TaskTemplate } from '../kpi/card/taskTemplate';
import type { DecorationKind } from '../workbook/drawing/Decoration';
import { mergeWorkbook, type MergeProgress, type MergeRequest } from '../workbook/merge/mergeWorkbook';
import { sheetKeys, type SheetKey } from '../workbook/names';
import { partsOf, type MergePart } from '../workbook/plan/MergePlan';
import { runInExcel } from '../workbook/runInExcel';
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

export interface GenerateReport {
  /** Sheets that were made, with the names they got. */
  readonly added: readonly { readonly key: SheetKey; readonly name: string }[];
  /** Sheets that were there already. */
  readonly kept: readonly SheetKey[];
  /** An earlier version made the sheets, and they have today's columns, settings and formulas now. */
  readonly upgraded: boolean;
  /** All that was added, mended, and left alone. */
  readonly parts: readonly MergePart[];
  /** Looks that were left out; everything else stands, and the next Generate draws them. */
  readonly refused: readonly DecorationKind[];
}

export type GenerateProgress = MergeProgress;

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

/**
 * Makes a workbook whole: adds and mends what it lacks of sheets, tables, columns, names and settings, and changes nothing that anybody typed;
 * in as many batches however many rows there are. On a workbook that is whole it does nothing. When something fails or `cancelled` says so
 * before the content is written, the workbook is as before; what is left undone after that is done by the next Generate.
 * Throws an ExcelProblem.
 */
export async function generateWorkbook(
  options: GenerateOptions,
  onProgress: (progress: GenerateProgress) => void = () => undefined,
  cancelled: () => boolean = () => false,
): Promise<GenerateReport> {
  const request = await mergeRequest(options);
  return runInExcel(async (context) => {
    const { plan, before, refused } = await mergeWorkbook(context, request, { onProgress, cancelled });
    return {
      added: partsOf(plan, 'sheetMissing').map(({ page, sheet }) => ({ key: page, name: sheet })),
      kept: sheetKeys.filter((key) => before.pages.has(key)),
      upgraded: partsOf(plan, 'formulasOlder').length > 0,
      parts: plan.parts,
      refused,
    };
  });
}
