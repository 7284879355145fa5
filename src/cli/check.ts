import { checkWorkbook } from '../actions/checkWorkbook';
import { reviewFormulas, type DifferingCells } from '../actions/reviewFormulas';
import { ExcelProblem } from '../words/ExcelProblem';
import type { CheckReport } from '../actions/CheckReport';
import { readXlsx } from '../host/file/readXlsx';
import { XlsxError } from '../host/file/XlsxError';
import type { Workbook } from '../host/book/model/Workbook';
import { checkJson } from './check/checkJson';
import { checkText } from './check/checkText';
import { readInput } from './files/readInput';
import { inAddIn } from './host/inAddIn';
import { readOptions } from './readOptions';
import { UsageError } from './UsageError';

const usage = 'Usage: npm run check -- FILE.xlsx [--json]';

async function workbookOf(file: string): Promise<Workbook> {
  try {
    return await readXlsx(readInput(file));
  } catch (error) {
    throw error instanceof XlsxError ? new UsageError(`${file}: ${error.message}`) : error;
  }
}

interface Checked {
  readonly report: CheckReport;
  readonly differences: DifferingCells;
}

async function checked(file: string): Promise<Checked> {
  const workbook = await workbookOf(file);
  try {
    return await inAddIn(
      async () => ({ report: await checkWorkbook(), differences: await reviewFormulas() }),
      workbook,
    );
  } catch (error) {
    if (!(error instanceof ExcelProblem)) throw error;
    if (error.code === 'notOurWorkbook') {
      throw new UsageError(
        `${file} is no KPI workbook of this add-in: it lacks ${error.detail}. Make one with generate.`,
      );
    }
    if (error.code === 'columnLost') {
      throw new UsageError(`${file} has lost a column: ${error.detail}. Add a column with that head again.`);
    }
    throw new UsageError(`${file} cannot be checked: ${error.detail}`);
  }
}

/** `check`: prints what to mend. Exit code 0 where nothing is, 1 where something is, a UsageError where the file cannot be read. */
export async function check(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(args, { json: { type: 'boolean' } }, usage);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError(usage);
  const { report, differences } = await checked(file);
  console.log(
    values.json
      ? JSON.stringify(checkJson(file, report, differences), null, 2)
      : (await checkText(report, differences)).join('\n'),
  );
  return report.clean && !differences?.length ? 0 : 1;
}
