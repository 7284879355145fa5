import type { GenerateOptions } from '../actions/mergeRequest';
import { defaultSettings } from '../kpi/record/settings';
import { ExcelProblem } from '../words/ExcelProblem';
import { checkXlsxOutput } from './files/checkXlsxOutput';
import { readWorkbookFile } from './files/readWorkbookFile';
import { saveWorkbook } from './files/saveWorkbook';
import { inAddIn } from './host/inAddIn';
import { bothPlans, mergeAndSwitch } from './mergeAndSwitch';
import { languageOption } from './languageOption';
import { periodOption } from './periodOption';
import { readOptions } from './readOptions';
import { tellMade } from './tellMade';
import { templateOption } from './templateOption';
import type { Language } from '../words/index';
import { UsageError } from './UsageError';

const usage = [
  'Usage: npm run generate -- [--template FILE.json] [--language en|id] [--empty] [--from DATE] [--to DATE] --out FILE.xlsx',
  '       npm run generate -- --into FILE.xlsx [the same options] --out FILE.xlsx',
  '       npm run generate -- --into FILE.xlsx [the same options] --plan',
  'With --into, --language also switches what is there already to that language.',
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
 * `generate`: makes the KPI workbook as a file, or merges it into one that is there and switches that to the language that is asked for;
 * `--plan` prints what that would do as JSON and writes nothing. Exit code 0; a UsageError for whatever cannot be done as typed.
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
  const switchTo = switchedLanguage(values.into, values.language);
  if (values.plan || values.out === undefined) {
    const plans = inAddIn((host) => bothPlans(host, wish, switchTo), present);
    console.log(JSON.stringify(await ofFile(values.into, plans), null, 2));
  } else {
    const made = await ofFile(
      values.into,
      inAddIn((host) => mergeAndSwitch(host, wish, switchTo), present),
    );
    await saveWorkbook(made.workbook, values.out);
    tellMade(values.out, made);
  }
  return 0;
}

/** A workbook that is there speaks the language that is asked for afterwards. */
function switchedLanguage(into: string | undefined, said: string | undefined): Language | undefined {
  return into === undefined || said === undefined ? undefined : languageOption(said);
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

/** What a workbook refuses is said of its file. */
async function ofFile<Result>(file: string | undefined, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof ExcelProblem) || file === undefined) throw error;
    throw new UsageError(`${file} stays as it is (${error.code}): ${error.detail}`);
  }
}
