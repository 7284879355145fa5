import type { Workbook } from '../host/book/model/Workbook';
import { lostOnSaving } from '../host/file/lostOnSaving';
import { cellName } from '../host/book/model/cellName';
import { CalculationLimit } from '../host/calculation/values/CalculationLimit';
import type { UncalculatedCell } from '../host/calculation/UncalculatedCell';
import { checkXlsxOutput } from './files/checkXlsxOutput';
import { readWorkbookFile } from './files/readWorkbookFile';
import { saveWorkbook } from './files/saveWorkbook';
import { inAddIn } from './host/inAddIn';
import { limitOption, secondsOf } from './limitOption';
import { withinTime } from './office/withinTime';
import { readOptions } from './readOptions';
import { UsageError } from './UsageError';

const usage = 'Usage: npm run recalculate -- IN.xlsx --out OUT.xlsx [--limit SECONDS]';
/** So many cells of each kind are named. */
const mostNamed = 5;

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
  const uncalculated = await inAddIn(async ({ calculation, settled }) => {
    await withinTime(`Calculating ${file}`, limit, async () => {
      withinRoom(file, () => calculation.recalculateAll());
      await settled();
    });
    return calculation.uncalculatedCells();
  }, workbook);
  for (const line of sentences(uncalculated)) console.error(line);
  await saveWorkbook(workbook, values.out);
  const total = workbook.sheets.reduce((sum, sheet) => sum + sheet.formulas().size, 0);
  const kept = uncalculated.filter(({ isKept }) => isKept).length;
  const calculated = total - kept;
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

/** One for each thing that is not calculated, and what its cells show. */
function sentences(cells: readonly UncalculatedCell[]): string[] {
  const kinds = [...new Set(cells.map(({ what }) => what))];
  return kinds.flatMap((what) =>
    [true, false].flatMap((isKept) => {
      const own = cells.filter((cell) => cell.what === what && cell.isKept === isKept);
      return own.length === 0 ? [] : [`${capital(what)} is not calculated here: ${outcome(own, isKept)}.`];
    }),
  );
}

function outcome(cells: readonly UncalculatedCell[], isKept: boolean): string {
  const isOne = cells.length === 1;
  const one = isKept ? 'cell keeps its saved value' : 'cell has no saved value and shows an error';
  const many = isKept ? 'cells keep their saved values' : 'cells have no saved value and show errors';
  const named = cells.slice(0, mostNamed).map(({ sheet, row, column }) => `${sheet.name}!${cellName(row, column)}`);
  return `${cells.length} ${isOne ? one : many} (${named.join(', ')}${cells.length > mostNamed ? ' …' : ''})`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
