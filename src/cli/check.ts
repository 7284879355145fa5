import { checkWorkbook } from '../actions/checkWorkbook';
import { reviewEveryFormula } from '../actions/formulas/reviewEveryFormula';
import { reviewFormulas } from '../actions/formulas/reviewFormulas';
import { ExcelProblem } from '../words/ExcelProblem';
import { readXlsx } from '../host/file/readXlsx';
import { XlsxError } from '../host/file/XlsxError';
import type { Workbook } from '../host/book/model/Workbook';
import { isClean, type Checked } from './check/Checked';
import { checkJson } from './check/checkJson';
import { checkText } from './check/checkText';
import { readInput } from './files/readInput';
import { inAddIn } from './host/inAddIn';
import { readOptions } from './readOptions';
import { UsageError } from './UsageError';

const usage = 'Usage: npm run check -- FILE.xlsx [--formulas] [--json]';

const options = { formulas: { type: 'boolean' }, json: { type: 'boolean' } } as const;

async function workbookOf(file: string): Promise<Workbook> {
  try {
    return await readXlsx(readInput(file));
  } catch (error) {
    throw error instanceof XlsxError ? new UsageError(`${file}: ${error.message}`) : error;
  }
}

async function checked(file: string, formulas: boolean): Promise<Checked> {
  const workbook = await workbookOf(file);
  try {
    return await inAddIn(async () => {
      const report = await checkWorkbook();
      // Where parts are broken, formulas differ because of it.
      const isWhole = report.broken.length === 0;
      return {
        report,
        differences: isWhole ? await reviewFormulas() : undefined,
        formulas: formulas && isWhole ? await reviewEveryFormula() : undefined,
      };
    }, workbook);
  } catch (error) {
    if (!(error instanceof ExcelProblem)) throw error;
    if (error.code === 'notOurWorkbook') {
      throw new UsageError(
        `${file} is no KPI workbook of this add-in: it lacks ${error.detail}. Make one with generate.`,
      );
    }
    throw new UsageError(`${file} cannot be checked: ${error.detail}`);
  }
}

/** `check`: prints what to mend, with `--formulas` what is odd in all formulas too. Exit code 0 where nothing is, 1 where something is, a UsageError where the file cannot be read. */
export async function check(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(args, options, usage);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError(usage);
  const found = await checked(file, values.formulas ?? false);
  const json = values.json ? await checkJson(file, found) : undefined;
  console.log(json === undefined ? (await checkText(found)).join('\n') : JSON.stringify(json, null, 2));
  return isClean(found) ? 0 : 1;
}
