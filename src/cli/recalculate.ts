import { checkXlsxOutput } from './files/checkXlsxOutput';
import { readWorkbookFile } from './files/readWorkbookFile';
import { saveWorkbook } from './files/saveWorkbook';
import { inAddIn } from './host/inAddIn';
import { readOptions } from './readOptions';
import { UsageError } from './UsageError';

const usage = 'Usage: npm run recalculate -- IN.xlsx --out OUT.xlsx';

/**
 * `recalculate`: calculates every formula of a workbook anew and saves it; functions of add-ins that are not this one are `#NAME?`.
 * Exit code 0; a UsageError for whatever cannot be read or written.
 */
export async function recalculate(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(args, { out: { type: 'string' } }, usage);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError(usage);
  if (values.out === undefined) throw new UsageError(`Please say where to write, with --out FILE.xlsx.\n${usage}`);
  checkXlsxOutput(values.out, '--out');
  const workbook = await readWorkbookFile(file);
  await inAddIn(async ({ calculation, settled }) => {
    calculation.markAllDirty();
    calculation.recalculate();
    await settled();
  }, workbook);
  await saveWorkbook(workbook, values.out);
  const formulas = workbook.sheets.reduce((total, sheet) => total + sheet.formulas().size, 0);
  console.log(`${values.out}: ${formulas} ${formulas === 1 ? 'formula' : 'formulas'} calculated`);
  return 0;
}
