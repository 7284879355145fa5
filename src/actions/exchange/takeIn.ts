import { compareRows, type PresentRows } from '../../intake/compareRows';
import type { UnderstoodTable } from '../../intake/Understood';
import { readIntake, type IntakeState } from '../../workbook/intake/readIntake';
import { takeRowsIn, type IntakeWish, type TakenIn } from '../../workbook/intake/takeRowsIn';
import { takeRowsOut, type TakenOut } from '../../workbook/intake/takeRowsOut';
import { runInExcel } from '../../workbook/runInExcel';
import { untilSteady } from '../../workbook/untilSteady';
import { languages } from '../../words/index';
import { workbookWords } from '../../words/workbookWords';

/** What rows that are to be taken in are compared with, and the sheets' names. */
interface IntakeLook {
  readonly rows: PresentRows;
  readonly sheets: Readonly<Record<keyof PresentRows, string>>;
}

/** Reads what the workbook holds; changes nothing. Throws an ExcelProblem. */
export async function lookAtRows(): Promise<IntakeLook> {
  return withState(async (_, { targets }) => ({
    rows: rowsOf(targets),
    sheets: {
      departments: targets.departments.sheetName,
      targets: targets.targets.sheetName,
      kpis: targets.kpis.sheetName,
    },
  }));
}

/**
 * Takes the rows of somebody's table into the workbook: new ones below the last one, in one batch that writes nothing over. Throws an
 * ExcelProblem, with nothing written.
 */
export async function takeIn(understood: Pick<UnderstoodTable, 'table' | 'rows'>, wish: IntakeWish): Promise<TakenIn> {
  return untilSteadyIn((context, state) =>
    takeRowsIn(context, state, compareRows(understood, rowsOf(state.targets)), wish),
  );
}

/** Takes rows out again that are still as they were written. Throws an ExcelProblem, with nothing changed. */
export async function takeOut(taken: TakenIn): Promise<TakenOut> {
  return untilSteadyIn((context, state) => takeRowsOut(context, state, taken));
}

type WithState<Result> = (context: Parameters<typeof readIntake>[0], state: IntakeState) => Promise<Result>;

async function withState<Result>(act: WithState<Result>): Promise<Result> {
  const everyLanguage = await Promise.all(languages.map(workbookWords));
  return runInExcel(async (context) => act(context, await readIntake(context, everyLanguage)));
}

async function untilSteadyIn<Result>(act: WithState<Result>): Promise<Result> {
  const everyLanguage = await Promise.all(languages.map(workbookWords));
  return runInExcel((context) => untilSteady(async () => act(context, await readIntake(context, everyLanguage))));
}

function rowsOf({ departments, targets, kpis }: IntakeState['targets']): PresentRows {
  const records = (table: typeof kpis) => table.records.map(({ record }) => record);
  return { departments: records(departments), targets: records(targets), kpis: records(kpis) };
}
