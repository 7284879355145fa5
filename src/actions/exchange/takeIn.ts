import { compareRows, type PresentRows } from '../../intake/compareRows';
import type { UnderstoodTable } from '../../intake/Understood';
import { takeRowsIn, type IntakeWish, type TakenIn } from '../../workbook/intake/takeRowsIn';
import { takeRowsOut, type TakenOut } from '../../workbook/intake/takeRowsOut';
import { rowsOf, untilSteadyIn, withIntake } from './withIntake';

/** What rows that are to be taken in are compared with, and the sheets' names. */
interface IntakeLook {
  readonly rows: PresentRows;
  readonly sheets: Readonly<Record<keyof PresentRows, string>>;
}

/** Reads what the workbook holds; changes nothing. Throws an ExcelProblem. */
export async function lookAtRows(): Promise<IntakeLook> {
  return withIntake(async (_, state) => ({
    rows: rowsOf(state),
    sheets: {
      departments: state.targets.departments.sheetName,
      targets: state.targets.targets.sheetName,
      kpis: state.targets.kpis.sheetName,
    },
  }));
}

/**
 * Takes the rows of somebody's table into the workbook: new ones below the last one, in one batch that writes nothing over. Throws an
 * ExcelProblem, with nothing written.
 */
export async function takeIn(understood: Pick<UnderstoodTable, 'table' | 'rows'>, wish: IntakeWish): Promise<TakenIn> {
  return untilSteadyIn((context, state) => takeRowsIn(context, state, compareRows(understood, rowsOf(state)), wish));
}

/** Takes rows out again that are still as they were written. Throws an ExcelProblem, with nothing changed. */
export async function takeOut(taken: TakenIn): Promise<TakenOut> {
  return untilSteadyIn((context, state) => takeRowsOut(context, state, taken));
}
