import { judgeOnce } from '../kpi/judge/rowJudge';
import type { CellEdit } from '../workbook/following/Edit';
import { readEdited, type FormulaRows } from '../workbook/following/readEdited';
import { readCurrentCells } from '../workbook/readers/readCurrentCells';
import type { StandingWorkbook } from '../workbook/readers/readStandingWorkbook';
import { readTakenDates } from '../workbook/readers/readTakenDates';
import { readToCheck, type CheckReading } from '../workbook/readers/readToCheck';
import { runInExcel } from '../workbook/runInExcel';
import { ExcelProblem } from '../words/ExcelProblem';
import type { CheckReport } from './CheckReport';
import type { Edits } from './followEdits';
import { reportSteps } from './checkWorkbook';
import { everyCard } from './examplesOf';
import { inSlices } from './inSlices';
import { othersCells, type OthersCell } from './othersCells';

/** What a check that is kept found, and what it read for that. */
export interface KeptReport extends CheckReport {
  /** The name of the workbook. */
  readonly workbook?: string;
  /** The rows that were read again; left out where everything was read. */
  readonly rowsRead?: number;
  /** What others have just changed. */
  readonly others?: readonly OthersCell[];
}

/** Checks everything, or, given edits, what they changed since the last check. Throws an ExcelProblem. */
export type KeptCheck = (edits?: Edits) => Promise<KeptReport>;

/** What was read last. */
interface Reading extends CheckReading {
  readonly name: string;
  readonly formulaRows?: FormulaRows;
  readonly rowsRead?: number;
}

/**
 * A check that remembers what it read and judged. After edits it reads the rows that they touched and judges these anew; where the tables
 * are not as they were, everything. Checks that are asked for at the same time are made one after another. Judging and collecting give way to the page.
 */
export function keepChecking(): KeptCheck {
  const judge = judgeOnce();
  let before: Reading | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const check = async (edits: Edits | undefined): Promise<KeptReport> => {
    const known = before;
    before = undefined;
    const cells = edits?.filter((edit) => edit !== 'structure');
    const isKnown = known && isWhole(known.workbook) && cells && cells.length === edits?.length;
    const reading = (isKnown ? await readAgain(known, cells) : undefined) ?? (await readAll());
    const cards = await everyCard();
    const report = await inSlices(reportSteps(reading.workbook, cards, reading.current, reading.broken, judge));
    before = reading;
    const others = othersCells(reading.workbook, edits);
    return { ...report, workbook: reading.name, rowsRead: reading.rowsRead, others };
  };
  return (edits) => {
    const next = last.then(async () => check(edits));
    last = next.catch(() => undefined);
    return next;
  };
}

async function readAll(): Promise<Reading> {
  return runInExcel(async (context) => {
    context.workbook.load('name');
    const reading = await readToCheck(context);
    return { ...reading, name: context.workbook.name };
  });
}

/** Nothing is gone, in error or outside of the tables: then an edit changes no more than its own rows. */
function isWhole({ isSuspicious, withoutVerdict, rowsBelow }: StandingWorkbook): boolean {
  return !isSuspicious && withoutVerdict.size + rowsBelow.length === 0;
}

/** Nothing where that needs everything to be read, or where Excel refuses it: then reading everything tells why. */
async function readAgain(known: Reading, edits: readonly CellEdit[]): Promise<Reading | undefined> {
  return runInExcel(async (context): Promise<Reading | undefined> => {
    context.workbook.load('name');
    const reread = await readEdited(context, known.workbook, edits, known.formulaRows);
    if (!reread) return undefined;
    const { formulaRows, rows } = reread;
    const workbook = await readTakenDates(context, reread.workbook);
    const current = await readCurrentCells(context, workbook.kpis);
    return { ...{ workbook, current, formulaRows }, broken: [], name: context.workbook.name, rowsRead: rows };
  }).catch((error: unknown) => {
    if (error instanceof ExcelProblem && error.code !== 'noAnswer') return undefined;
    throw error;
  });
}
