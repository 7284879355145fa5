import { generateForSharing, type SharingReport } from '../actions/generateForSharing';
import { generateWorkbook } from '../actions/generateWorkbook';
import type { GenerateOptions } from '../actions/mergeRequest';
import { planLanguageSwitch } from '../actions/planLanguageSwitch';
import { planWorkbook } from '../actions/planWorkbook';
import { switchLanguage } from '../actions/switchLanguage';
import type { OfficeHost } from '../host/headless/openOffice';
import type { Workbook } from '../host/book/model/Workbook';
import type { Language } from '../words/index';
import { planJson } from './planJson';

/** What was done to a workbook, and the workbook. */
export interface Made {
  readonly report: SharingReport;
  readonly switched?: Awaited<ReturnType<typeof switchLanguage>>;
  readonly workbook: Workbook;
}

/** Merges, then switches to the language that is asked for, where the workbook speaks another. */
export async function mergeAndSwitch(
  host: OfficeHost,
  wish: GenerateOptions,
  switchTo: Language | undefined,
): Promise<Made> {
  const { language: spoken } = await planWorkbook(wish);
  const report = await generateForSharing(host.Office.context.document.settings, wish);
  await host.settled();
  const { workbook } = host;
  if (switchTo === undefined || spoken === switchTo) return { report, workbook };
  return { report, workbook, switched: await switchLanguage(switchTo) };
}

/** What would be done, as JSON: the merge, and after it the switch, which is planned on the merged workbook. */
export async function bothPlans(
  host: OfficeHost,
  wish: GenerateOptions,
  switchTo: Language | undefined,
): Promise<object> {
  const plan = await planWorkbook(wish);
  const merge = planJson(plan);
  if (switchTo === undefined || plan.language === switchTo) return merge;
  await generateWorkbook(wish);
  await host.settled();
  return { ...merge, languageSwitch: await planLanguageSwitch(switchTo) };
}
