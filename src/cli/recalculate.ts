import type { Workbook } from '../host/book/model/Workbook';
import { lostOnSaving } from '../host/file/lostOnSaving';
import { CalculationLimit } from '../host/calculation/values/CalculationLimit';
import { checkXlsxOutput } from './files/checkXlsxOutput';
import { readWorkbookFile } from './files/readWorkbookFile';
import { saveWorkbook } from './files/saveWorkbook';
import { inAddIn } from './host/inAddIn';
import { limitOption, secondsOf } from './limitOption';
import { withinTime } from './office/withinTime';
import { dataTableCells, momentSentences, uncalculatedSentences } from './recalculating/calculationSentences';
import { readOptions } from './readOptions';
import { UsageError } from './UsageError';

const usage = 'Usage: npm run recalculate -- IN.xlsx --out OUT.xlsx [--limit SECONDS]';

/**
 * `recalculate`: calculates every formula of a workbook anew and saves it. A cell whose formula holds what is not calculated here (a
 * function nobody knows, another workbook …) keeps its saved value and is named on stderr.
 * Exit code 0; a UsageError for whatever cannot be read or written, and where it takes too long.
 */
export async function recalculate(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(args, { out: { type: 'string' }, ...limitOption }, usage);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError(usage);
  if (values.out === undefined) throw new UsageError(`Please say where to write, with --out FILE.xlsx.\n${usage}`);
  checkXlsxOutput(values.out, '--out');
  const limit = secondsOf(values.limit);
  const workbook = await readWorkbookFile(file);
  const otherWays = otherWaysOf(workbook);
  if (otherWays !== undefined) throw new UsageError(`${file} cannot be calculated: ${otherWays}.`);
  const uncalculated = await inAddIn(
    async ({ calculation, settled }) => {
      await withinTime(`Calculating ${file}`, limit, async () => {
        withinRoom(file, () => calculation.recalculateAll());
        await settled();
      });
      return calculation.uncalculatedCells();
    },
    workbook,
    { fillsMissingResults: false },
  );
  for (const line of [
    ...uncalculatedSentences([...uncalculated, ...dataTableCells(workbook)]),
    ...momentSentences(workbook),
  ])
    console.error(line);
  await saveWorkbook(workbook, values.out);
  const total = workbook.sheets.reduce((sum, sheet) => sum + sheet.formulas().size, 0);
  const kept = uncalculated.filter(({ isKept }) => isKept).length;
  const calculated = total - uncalculated.length;
  const rest = kept === 0 ? '' : `, ${kept} kept as saved`;
  console.log(`${values.out}: ${calculated} ${calculated === 1 ? 'formula' : 'formulas'} calculated${rest}`);
  return 0;
}

/** What makes every result another one than would be calculated here. */
function otherWaysOf(workbook: Workbook): string | undefined {
  if (workbook.precisionAsShown) return 'it has numbers calculated as they are shown, rounded by their formats';
  const counts1904 = lostOnSaving(workbook).some(({ code }) => code === 'dates1904');
  return counts1904 ? 'it counts dates from 1904, and its formulas would count them from 1900' : undefined;
}

/** Throws a UsageError where the results would take more room than there is. */
function withinRoom(file: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    throw error instanceof CalculationLimit ? new UsageError(`${file} cannot be calculated: ${error.message}`) : error;
  }
}
