import { judgeOnce } from '../../kpi/judge/rowJudge';
import type { CellEdit } from '../../workbook/following/Edit';
import { readEdited, type FormulaRows } from '../../workbook/following/readEdited';
import { readCurrentCells } from '../../workbook/readers/readCurrentCells';
import type { StandingWorkbook } from '../../workbook/readers/readStandingWorkbook';
import { readTakenDates } from '../../workbook/readers/readTakenDates';
import { readToCheck, type CheckReading } from '../../workbook/readers/readToCheck';
import { inSlices } from '../../workbook/inSlices';
import { runInExcel } from '../../workbook/runInExcel';
import { ExcelProblem } from '../../words/ExcelProblem';
import type { CheckReport } from '../CheckReport';
import type { Edits } from './followEdits';
import { reportSteps } from '../checkWorkbook';
import { everyCard } from '../examplesOf';
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

/**
 * Checks everything, or, given edits, what they changed since the last check. Throws an ExcelProblem.
 * @param overtaken Aborted where there are newer edits, which the next call brings: judging is given up and what was read kept for that call.
 * Throws the signal's reason then. Of two checks after each other only one is given up, so that something is said while people never stop typing.
 */
export type KeptCheck = (edits?: Edits, overtaken?: AbortSignal) => Promise<KeptReport>;

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
  /** What was told of that reading. */
  let told: KeptReport | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let wasGivenUp = false;
  /** Edits of which no report has told yet. */
  let untold: Edits = [];
  const check = async (...[edits, overtaken]: Parameters<KeptCheck>): Promise<KeptReport> => {
    untold = [...untold, ...(edits ?? [])];
    if (told && before && isBeside(before, edits)) return told;
    const known = before;
    before = undefined;
    told = undefined;
    const reading = (known && edits ? await readAgain(known, edits) : undefined) ?? (await readAll());
    const cards = await everyCard();
    before = reading;
    const steps = reportSteps(reading.workbook, cards, reading.current, reading.broken, judge);
    const heeded = wasGivenUp ? undefined : overtaken;
    wasGivenUp = true;
    const report = await inSlices(steps, heeded);
    wasGivenUp = false;
    const others = othersCells(reading.workbook, untold);
    untold = [];
    told = { ...report, workbook: reading.name, rowsRead: reading.rowsRead };
    return { ...told, others };
  };
  return (...given) => {
    const next = last.then(async () => check(...given));
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

/**
 * Edits are what the add-in itself wrote on other sheets, such as the notes of Formula review, which no check reads. Where something is broken it
 * may have mended more than Excel tells, such as a name.
 */
function isBeside({ workbook, broken }: Reading, edits: Edits = []): boolean {
  const { mapSheetId, departments, targets, kpis } = workbook;
  const sheets = new Set([mapSheetId, ...[departments, targets, kpis].map(({ place }) => place.sheetId)]);
  const isOwn = (edit: Edits[number]): boolean =>
    edit !== 'structure' && edit.byAddIn === true && !sheets.has(edit.sheetId);
  return edits.length > 0 && edits.every(isOwn) && isWhole(workbook) && broken.length === 0;
}

/** Nothing is gone, in error or outside of the tables: then an edit changes no more than its own rows. */
function isWhole({ isSuspicious, withoutVerdict, rowsBelow }: StandingWorkbook): boolean {
  return !isSuspicious && withoutVerdict.size + rowsBelow.length === 0;
}

/** Nothing where that needs everything to be read, or where Excel refuses it: then reading everything tells why. */
async function readAgain(known: Reading, edits: Edits): Promise<Reading | undefined> {
  const cells = edits.filter((edit): edit is CellEdit => edit !== 'structure');
  if (!isWhole(known.workbook) || cells.length < edits.length) return undefined;
  return runInExcel(async (context): Promise<Reading | undefined> => {
    context.workbook.load('name');
    const reread = await readEdited(context, known.workbook, cells, known.formulaRows);
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
