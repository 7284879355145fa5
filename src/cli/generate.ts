import { generateForSharing } from '../actions/generateForSharing';
import { defaultSettings } from '../kpi/record/settings';
import { writeXlsx } from '../host/file/writeXlsx';
import { checkOutput, writeOutput } from './files/writeOutput';
import { inAddIn } from './host/inAddIn';
import { languageOption } from './languageOption';
import { periodOption } from './periodOption';
import { readOptions } from './readOptions';
import { templateOption } from './templateOption';
import { UsageError } from './UsageError';

const usage =
  'Usage: npm run generate -- [--template FILE.json] [--language en|id] [--empty] [--from DATE] [--to DATE] --out FILE.xlsx';

const options = {
  template: { type: 'string' },
  language: { type: 'string' },
  empty: { type: 'boolean' },
  from: { type: 'string' },
  to: { type: 'string' },
  out: { type: 'string' },
} as const;

/** `generate`: makes the KPI workbook as a file. Exit code 0; a UsageError for whatever cannot be done as typed. */
export async function generate(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(args, options, usage);
  if (positionals.length > 0) throw new UsageError(`Not understood: ${positionals.join(' ')}\n${usage}`);
  if (values.out === undefined) throw new UsageError(`Please say where to write, with --out FILE.xlsx.\n${usage}`);
  if (!values.out.toLowerCase().endsWith('.xlsx'))
    throw new UsageError(`--out takes a file that ends in .xlsx, not ${values.out}.`);
  const language = languageOption(values.language);
  const template = await templateOption(values.template, language);
  const period = periodOption(values.from, values.to);
  checkOutput(values.out);
  const { report, workbook } = await inAddIn(async (host) => ({
    report: await generateForSharing(host.Office.context.document.settings, {
      ...defaultSettings,
      template,
      content: values.empty ? 'empty' : 'examples',
      period,
    }),
    workbook: host.workbook,
  }));
  writeOutput(values.out, await writeXlsx(workbook));
  if (report.trustPromptStays !== undefined) {
    console.error(`Excel may ask people without the add-in whether they trust it: ${report.trustPromptStays}`);
  }
  if (report.refused.length > 0) console.error(`Left out: ${report.refused.join(', ')}`);
  console.log(`${values.out}: ${report.added.map(({ name }) => name).join(', ')}`);
  return 0;
}
