import { planLanguageSwitch } from '../actions/planLanguageSwitch';
import { switchLanguage } from '../actions/switchLanguage';
import { isLanguage, languages, type Language } from '../words/index';
import { checkXlsxOutput } from './files/checkXlsxOutput';
import { readWorkbookFile } from './files/readWorkbookFile';
import { saveWorkbook } from './files/saveWorkbook';
import { explained } from './host/explained';
import { inAddIn } from './host/inAddIn';
import { readOptions } from './readOptions';
import { UsageError } from './UsageError';

const usage = 'Usage: npm run language -- FILE.xlsx --to en|id [--plan] --out OUT.xlsx';

const options = { to: { type: 'string' }, out: { type: 'string' }, plan: { type: 'boolean' } } as const;

/**
 * `language`: switches a KPI workbook to another language and prints, as JSON, what changed and what stays; with `--plan` only what would. Exit
 * code 0; a UsageError for whatever cannot be done.
 */
export async function language(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(args, options, usage);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError(usage);
  const to = targetLanguage(values.to);
  if (values.plan) {
    const workbook = await readWorkbookFile(file);
    print(await explained(keeps(file), () => inAddIn(() => planLanguageSwitch(to), workbook)));
    return 0;
  }
  if (values.out === undefined) throw new UsageError(`Please say where to write, with --out FILE.xlsx.\n${usage}`);
  checkXlsxOutput(values.out, '--out');
  const workbook = await readWorkbookFile(file);
  const report = await explained(keeps(file), () => inAddIn(() => switchLanguage(to), workbook));
  await saveWorkbook(workbook, values.out);
  print(report);
  return 0;
}

/** What a refusal begins with. */
function keeps(file: string): string {
  return `${file} keeps its language`;
}

function targetLanguage(said: string | undefined): Language {
  if (isLanguage(said)) return said;
  throw new UsageError(`Please say the language, with --to ${languages.join(' or --to ')}.\n${usage}`);
}

function print(report: object): void {
  console.log(JSON.stringify(report, null, 2));
}
