import { semesterOf } from '../kpi/record/semesterOf';
import { defaultSettings } from '../kpi/record/settings';
import { sheetKeys } from '../workbook/names';
import { planMerge, type MergeWish } from '../workbook/plan/planMerge';
import { isEmptyPlan, type MergePart } from '../workbook/plan/MergePlan';
import { runInExcel } from '../workbook/runInExcel';
import { readWorkbookState } from '../workbook/state/readWorkbookState';
import { languages, type Language } from '../words/index';
import type { GenerateOptions } from './mergeRequest';
import { workbookWords, type WorkbookWords } from '../words/workbookWords';

/** What Generate would do, part by part. */
export interface PlanLook {
  readonly parts: readonly MergePart[];
  /** Some part adds or mends something. */
  readonly changes: boolean;
}

/** What Generate would find and do. */
export interface WorkbookLook {
  /** What it would do, by the language that is asked for; the same in each where sheets are there already. */
  readonly plans: Readonly<Record<Language, PlanLook>>;
  /** The sheets of ours that are there, by their present names. */
  readonly present: readonly string[];
  /** The language of the sheets that are there; new ones join in it. */
  readonly language: Language | undefined;
}

/** A person's own template, as far as what Generate does to a workbook that is there depends on it. */
export type OwnTemplate = Pick<GenerateOptions, 'template' | 'content'>;

/** Reads what a workbook has and lacks, also of a person's own template; changes nothing. Throws an ExcelProblem. */
export async function lookAtWorkbook(own?: OwnTemplate, today = new Date()): Promise<WorkbookLook> {
  const everyWords = await Promise.all(languages.map(workbookWords));
  const words = Object.fromEntries(everyWords.map((each) => [each.language, each])) as Record<Language, WorkbookWords>;
  const period = semesterOf(today.getFullYear(), today.getMonth() + 1);
  const options = own && { ...defaultSettings, ...own, period, ownTemplate: true };
  const departments = options ? await departmentsOf(options) : [];
  return runInExcel(async (context) => {
    const state = await readWorkbookState(context, everyWords);
    const plans = languages.map((language) => {
      const wish = { ...defaultSettings, period, language, departments };
      const plan = planMerge(state, words, wish);
      return [language, { parts: plan.parts, changes: !isEmptyPlan(plan) }] as const;
    });
    const ids = sheetKeys.flatMap((key) => state.pages.get(key) ?? []);
    return {
      plans: Object.fromEntries(plans) as Record<Language, PlanLook>,
      present: ids.flatMap((id) => state.sheets.find((sheet) => sheet.id === id)?.name ?? []),
      language: state.language,
    };
  });
}

/** Most workbooks are looked at without a template, so what reads one is loaded with it. */
async function departmentsOf(options: GenerateOptions): Promise<MergeWish['departments']> {
  return (await (await import('./mergeRequest')).mergeRequest(options)).wish.departments;
}
