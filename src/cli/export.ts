import { exportKpis } from '../actions/exchange/exportKpis';
import { ExcelProblem } from '../words/ExcelProblem';
import { readWorkbookFile } from './files/readWorkbookFile';
import { checkOutput, writeOutput } from './files/writeOutput';
import { inAddIn } from './host/inAddIn';
import { readOptions } from './readOptions';
import { UsageError } from './UsageError';

const usage = 'Usage: npm run export -- FILE.xlsx --json|--csv [--out FILE]';

const options = { json: { type: 'boolean' }, csv: { type: 'boolean' }, out: { type: 'string' } } as const;

/**
 * `export`: prints a workbook's departments, targets, KPIs and settings as JSON, which `generate --template` takes back, or its KPIs as CSV; with
 * `--out` it writes them to a file. Exit code 0; a UsageError for whatever cannot be done.
 */
export async function exportTables(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(args, options, usage);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError(usage);
  if (Boolean(values.json) === Boolean(values.csv)) throw new UsageError(`Please say --json or --csv.\n${usage}`);
  if (values.out !== undefined) checkOutput(values.out);
  const workbook = await readWorkbookFile(file);
  const { json, csv, kpis } = await explained(file, () => inAddIn(() => exportKpis(), workbook));
  const text = values.json ? json : `${csv}\r\n`;
  if (values.out === undefined) process.stdout.write(text);
  else {
    writeOutput(values.out, new TextEncoder().encode(text));
    console.error(`${values.out}: ${kpis} KPIs`);
  }
  return 0;
}

async function explained<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ExcelProblem)) throw error;
    const why = error.code === 'notOurWorkbook' ? 'it is no KPI workbook of this add-in' : error.code;
    throw new UsageError(`${file} cannot be exported: ${why} (${error.detail}).`);
  }
}
