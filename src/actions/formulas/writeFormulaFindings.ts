import { excelDay } from '../../kpi/record/excelDate';
import type { FormulaFaults } from '../../workbook/review/FormulaFinding';
import { reviewWorkbook } from '../../workbook/review/reviewWorkbook';
import { writeFindings } from '../../workbook/review/writeFindings';
import { runInExcel } from '../../workbook/runInExcel';

/** What was found, and the name of the sheet that lists it. */
interface WrittenFindings {
  readonly faults: FormulaFaults;
  readonly sheet: string;
  /** A sheet that stays because somebody typed among earlier findings. */
  readonly kept?: string;
}

/**
 * Looks at all formulas again and writes what is odd in them to a sheet of its own, in the workbook's language. Throws an ExcelProblem.
 */
export async function writeFormulaFindings(day: Date): Promise<WrittenFindings> {
  return runInExcel(async (context) => {
    const { faults, words } = await reviewWorkbook(context);
    const today = excelDay(day.getFullYear(), day.getMonth() + 1, day.getDate());
    return { faults, ...(await writeFindings(context, faults, words, today)) };
  });
}
