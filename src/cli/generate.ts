import { generateForSharing } from '../actions/generateForSharing';
import type { GenerateOptions } from '../actions/generateWorkbook';
import { planWorkbook } from '../actions/planWorkbook';
import { defaultSettings } from '../kpi/record/settings';
import type { Workbook } from '../host/book/model/Workbook';
import { ExcelProblem } from '../words/ExcelProblem';
import { checkXlsxOutput } from './files/checkXlsxOutput';
import { readWorkbookFile } from './files/readWorkbookFile';
import { saveWorkbook } from './files/saveWorkbook';
import { planJson, type PlannedPart } from './planJson';
import { inAddIn } from './host/inAddIn';
import { languageOption } from './languageOption';
import { periodOption } from './periodOption';
import { readOptions } from './readOptions';
import { templateOption } from './templateOption';
import { UsageError } from './UsageError';

const usage = [
  'Usage: npm run generate -- [--template FILE.json] [--language en|id] [--empty] [--from DATE] [--to DATE] --out FILE.xlsx',
  '       npm run generate -- --into FILE.xlsx [the same options] --out FILE.xlsx',
  '       npm run generate -- --into FILE.xlsx --plan',
].join('\n');

const options = {
  template: { type: 'string' },
  language: { type: 'string' },
  empty: { type: 'boolean' },
  into: { type: 'string' },
  plan: { type: 'boolean' },
  from: { type: 'string' },
  to: { type: 'string' },
  out: { type: 'string' },
} as const;

/**
 * `generate`: makes the KPI workbook as a file, or merges it into one that is there; `--plan` prints what that would do as JSON and writes
 * nothing. Exit code 0; a UsageError for whatever cannot be done as typed.
 */
export async function generate(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(args, options, usage);
  if (positionals.length > 0) throw new UsageError(`Not understood: ${positionals.join(' ')}\n${usage}`);
  if (values.out !== undefined) checkXlsxOutput(values.out, '--out');
  else if (!values.plan) throw new UsageError(`Please say where to write, with --out FILE.xlsx.\n${usage}`);
  const template = await spokenTemplate(values.template, values.language);
  const { periodStart, periodEnd, ...limits } = template.records?.settings ?? defaultSettings;
  const wish: GenerateOptions = {
    ...limits,
    template,
    ownTemplate: values.template !== undefined,
    content: values.empty ? 'empty' : 'examples',
    period: periodOption(values.from, values.to, { start: periodStart, end: periodEnd }),
  };
  const present = values.into === undefined ? undefined : await readWorkbookFile(values.into);
  if (values.plan || values.out === undefined) {
    const plan = await ofFile(
      values.into,
      inAddIn(() => planWorkbook(wish), present),
    );
    console.log(JSON.stringify(planJson(plan), null, 2));
  } else {
    await writeMerged(values.out, values.into, wish, present);
  }
  return 0;
}

/** The template; full records are of no language, so theirs may be chosen. */
async function spokenTemplate(
  path: string | undefined,
  said: string | undefined,
): Promise<GenerateOptions['template']> {
  const language = languageOption(said);
  const template = await templateOption(path, language);
  return template.records && said !== undefined ? { ...template, language } : template;
}

async function writeMerged(
  out: string,
  into: string | undefined,
  wish: GenerateOptions,
  present: Workbook | undefined,
): Promise<void> {
  const generated = inAddIn(async (host) => {
    const report = await generateForSharing(host.Office.context.document.settings, wish);
    return { report, workbook: host.workbook };
  }, present);
  const { report, workbook } = await ofFile(into, generated);
  await saveWorkbook(workbook, out);
  if (report.trustPromptStays !== undefined) {
    console.error(`Excel may ask people without the add-in whether they trust it: ${report.trustPromptStays}`);
  }
  if (report.refused.length > 0) console.error(`Left out: ${report.refused.join(', ')}`);
  for (const part of report.parts.filter(({ does }) => does === 'leave')) {
    console.error(`Left alone: ${partText(part)}`);
  }
  const done = report.parts.filter(({ does }) => does === 'add' || does === 'mend');
  const texts = done.map((part) => (part.code === 'sheetMissing' ? part.sheet : partText(part)));
  console.log(`${out}: ${texts.join(', ') || 'nothing was missing'}`);
}

function partText({ code, sheet, items }: PlannedPart): string {
  return [code, sheet, ...items].filter((text) => text !== '').join(' ');
}

/** What a workbook refuses is said of its file. */
async function ofFile<Result>(file: string | undefined, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof ExcelProblem) || file === undefined) throw error;
    throw new UsageError(`${file} stays as it is (${error.code}): ${error.detail}`);
  }
}
