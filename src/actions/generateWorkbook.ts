import { sampleRows } from '../kpi/card/sampleRows';
import type { SampleRows, TaskTemplate } from '../kpi/card/taskTemplate';
import { addPages } from '../workbook/plan/addPages';
import { ExcelProblem } from '../words/ExcelProblem';
import { foreignItems, readExistingPages } from '../workbook/plan/existingPages';
import { workbookWords } from '../words/workbookWords';
import { drawContents } from '../workbook/drawContents';
import { drawFormulas } from '../workbook/drawFormulas';
import { drawGuideAndChart } from '../workbook/drawGuideAndChart';
import { drawTableLooks } from '../workbook/drawTableLooks';
import { upgradeWorkbook } from '../workbook/upgrade/upgradeWorkbook';
import { removePages } from '../workbook/plan/removePages';
import { everyLanguage, words as languageWords, type Language } from '../words/index';
import { runInExcel } from '../workbook/runInExcel';
import { decorate, decorations } from '../workbook/decorations';
import type { DecorationKind } from '../workbook/drawing/Decoration';
import type { SheetKey } from '../workbook/names';
import type { WorkbookSettings } from '../workbook/settings/settingRows';

export interface GenerateOptions extends Omit<WorkbookSettings, 'language'> {
  readonly template: TaskTemplate<Language>;
  /** The template's example rows, or tables with one blank row. */
  readonly content: 'examples' | 'empty';
}

export interface GenerateReport {
  /** Sheets that were made, with the names they got. */
  readonly added: readonly { readonly key: SheetKey; readonly name: string }[];
  /** Sheets that were there already; they stay as they are, unless they were brought up to date. */
  readonly kept: readonly SheetKey[];
  /** An earlier version made the sheets, and they have today's columns, settings and formulas now. */
  readonly upgraded: boolean;
  /** Looks that this Excel refused; everything else stands. */
  readonly refused: readonly DecorationKind[];
}

export interface GenerateProgress {
  readonly done: number;
  readonly of: number;
}

const noRows: SampleRows = { departments: [], targets: [], kpis: [] };
/** The batches of content; decorations come after them, as many as there are kinds. */
const contentBatches = 5;

/**
 * Makes every sheet that the workbook does not have yet, in as many batches however many rows there are, and changes no other sheet.
 * Looks come last, each kind in a batch of its own: one that Excel refuses is told and takes nothing back. When something else fails or `cancelled` says so between two batches, the sheets made so far are removed again.
 * Throws an ExcelProblem.
 */
export async function generateWorkbook(
  options: GenerateOptions,
  onProgress: (progress: GenerateProgress) => void = () => undefined,
  cancelled: () => boolean = () => false,
): Promise<GenerateReport> {
  return runInExcel(async (context) => {
    const existing = await readExistingPages(context);
    const foreign = foreignItems(existing);
    if (foreign.length > 0) throw new ExcelProblem('notOurWorkbook', foreign.join(', '));
    const language = existing.language ?? options.template.language;
    const settings: WorkbookSettings = { ...options, language };
    const words = await workbookWords(language);
    const { [options.template.language]: spoken } = languageWords;
    const rows =
      options.content === 'examples'
        ? sampleRows(options.template, options.period, spoken.lists, everyLanguage)
        : noRows;
    const { upgraded, refused: notUpgraded } = await upgradeWorkbook(context, existing, settings, words);
    const pages = addPages(context.workbook, existing, words);
    const looks = decorations(pages, rows, options.template, words);
    const of = contentBatches + looks.length;
    let done = 1;
    const step = async (draw: () => void | Promise<void>): Promise<void> => {
      if (cancelled()) throw new ExcelProblem('cancelled', `before step ${done + 1}`);
      onProgress({ done, of });
      await draw();
      await context.sync();
      done += 1;
    };
    let listsGrow = (): boolean => true;
    try {
      await step(() => {
        listsGrow = drawContents(context.workbook, pages, settings, rows, words);
      });
      await step(() => drawFormulas(context.workbook, pages, rows, words));
      await step(() => drawTableLooks(pages, rows, words));
      await step(() => drawGuideAndChart(context, pages, options.template, words));
    } catch (error) {
      await removePages(context, pages);
      throw error;
    }
    const refused = await decorate(context, looks, () => onProgress({ done: done++, of }));
    onProgress({ done: of, of });
    if (!listsGrow()) refused.unshift('lists');
    return { added: pages.added, kept: pages.kept, upgraded, refused: [...new Set([...notUpgraded, ...refused])] };
  });
}
