import type { CurrentCell } from '../../kpi/record/LiveFormula';
import { ExcelProblem } from '../../words/ExcelProblem';
import { tableNames } from '../names';
import type { BrokenPart } from '../plan/readBrokenParts';
import { readCurrentCells } from './readCurrentCells';
import { readStandingWorkbook, type StandingWorkbook } from './readStandingWorkbook';
import { readTakenDates } from './readTakenDates';

/** All that a check reads. */
export interface CheckReading {
  readonly workbook: StandingWorkbook;
  /** How the current values come about, by the one-based row of the sheet. */
  readonly current: ReadonlyMap<number, CurrentCell>;
  readonly broken: readonly BrokenPart[];
}

/**
 * Reads what a check needs in two batches. Further ones are sent where current values are there, where a number may be a day, and where
 * something of the workbook is broken. Throws `notOurWorkbook` where nothing of ours is there.
 */
export async function readToCheck(context: Excel.RequestContext): Promise<CheckReading> {
  const standing = await readStandingWorkbook(context);
  const broken = standing.isSuspicious ? await brokenParts(context, standing) : [];
  const workbook = await readTakenDates(context, standing);
  return { workbook, current: await readCurrentCells(context, workbook.kpis), broken };
}

async function brokenParts(
  context: Excel.RequestContext,
  { missing }: StandingWorkbook,
): Promise<readonly BrokenPart[]> {
  const { isOurs, parts } = await (await import('../plan/readBrokenParts')).readBrokenParts(context);
  if (!isOurs) throw new ExcelProblem('notOurWorkbook', missing.map((key) => tableNames[key]).join(', '));
  return parts;
}
