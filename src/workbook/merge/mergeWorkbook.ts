import type { SampleRows, TaskTemplate } from '../../kpi/card/taskTemplate';
import type { Language } from '../../words/index';
import { ExcelProblem } from '../../words/ExcelProblem';
import type { WorkbookWords } from '../../words/workbookWords';
import { answered } from '../answered';
import { tableSpecs } from '../columns/tableSpecs';
import type { DecorationKind } from '../drawing/Decoration';
import type { DataTableKey } from '../names';
import { isEmptyPlan, type MergePlan } from '../plan/MergePlan';
import { planMerge, type MergeWish } from '../plan/planMerge';
import { readWorkbookState } from '../state/readWorkbookState';
import type { WorkbookState } from '../state/WorkbookState';
import { outdatedCodes, untilSteady } from '../untilSteady';
import { drawLooks, passingCodes } from './drawLooks';
import { giveBack, type WrittenCells } from './giveBack';
import { mergedTables, type MergedTable } from './mergedTables';
import { queueMerge, type MergeTask, type QueuedMerge } from './queueMerge';
import { readStaleColumns, type StaleColumn } from './renewFormulas';
import { readOldRules } from './readOldRules';
import { readRemade } from './readRemade';
import { takeBack } from './takeBack';

/** What is to be merged into a workbook. */
export interface MergeRequest {
  readonly wish: MergeWish;
  readonly template: TaskTemplate;
  /** The rows that the tables of an empty workbook begin with. */
  readonly rows: SampleRows;
  readonly words: Readonly<Record<Language, WorkbookWords>>;
}

export interface MergeProgress {
  readonly done: number;
  readonly of: number;
}

/** Who watches a merge and may stop it. */
export interface MergeWatch {
  readonly onProgress: (progress: MergeProgress) => void;
  readonly cancelled: () => boolean;
}

interface MergeOutcome {
  /** What was planned, and done where it says add or mend. */
  readonly plan: MergePlan;
  /** What the workbook was before. */
  readonly before: WorkbookState;
  /** Looks that were left out, because Excel refused them or somebody stopped. */
  readonly refused: readonly DecorationKind[];
}

const noRows: SampleRows = { departments: [], targets: [], kpis: [] };

/**
 * Plans and carries out a merge. The workbook is read, then all content is written in one batch that does nothing where somebody has changed
 * the workbook meanwhile; then the plan is made anew. Where more formulas are to be renewed than that batch carries, they follow in batches that are as careful. Looks come last, each kind in a batch of its own: one that Excel refuses is told and
 * tried again. Where Excel refuses the content, it is tried without the looks of the tables, which then come last, too. Throws an ExcelProblem; the workbook is then as it was.
 */
export async function mergeWorkbook(
  context: Excel.RequestContext,
  request: MergeRequest,
  watch: MergeWatch,
): Promise<MergeOutcome> {
  return untilSteady(() => mergeOnce(context, request, watch));
}

/** Reads the workbook and plans. Throws an ExcelProblem where something stands in the way. */
export async function planFor(
  context: Excel.RequestContext,
  { words, wish }: Pick<MergeRequest, 'words' | 'wish'>,
): Promise<{ readonly state: WorkbookState; readonly plan: MergePlan }> {
  const state = await answered(readWorkbookState(context, Object.values(words)));
  return { state, plan: planMerge(state, words, wish) };
}

async function mergeOnce(
  context: Excel.RequestContext,
  request: MergeRequest,
  watch: MergeWatch,
  looksApart = false,
): Promise<MergeOutcome> {
  const { onProgress, cancelled } = watch;
  const { state, plan } = await planFor(context, request);
  refuseHindered(plan);
  if (isEmptyPlan(plan)) return { plan, before: state, refused: [] };
  const rows = state.present.size === 0 ? request.rows : noRows;
  const words = request.words[plan.language];
  const settings = { ...request.wish, language: plan.language };
  const tables = mergedTables(plan, state, rows, words);
  const lost = await answered(readRemade(context, plan, tables, tableSpecs(words)));
  const oldRules = await answered(readOldRules(context, plan, tables, tableSpecs(words)));
  const task: MergeTask = {
    context,
    state,
    plan,
    words,
    settings,
    template: request.template,
    rows,
    lost,
    oldRules,
    looksApart,
  };
  const stale = await answered(readStaleColumns(context, plan, tables, calculatedColumns(words)));
  if (cancelled()) throw new ExcelProblem('cancelled', 'before anything was written');
  onProgress({ done: 1, of: likelySteps });
  const queued = await sendContent(task, stale, rowsOf(tables));
  if (!queued) return mergeOnce(context, request, watch, true);
  for (const queue of queued.steps) await send(context, queue(), rowsOf(tables));
  const left = await drawLooks(context, queued.looks, watch);
  const refused: DecorationKind[] = queued.listsGrow() ? left : ['lists', ...left];
  return { plan, before: state, refused };
}

/** Gives undefined where Excel refuses the content for what it holds and the looks of the tables can still come apart; it is then taken back. */
async function sendContent(
  task: MergeTask,
  stale: readonly StaleColumn[],
  rows: number,
): Promise<QueuedMerge | undefined> {
  const token = `KPI ${Math.random().toString(36).slice(2, 10)}`;
  try {
    const queued = queueMerge(task, stale, token);
    await send(task.context, queued.written, rows);
    return queued;
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    await takeBack(task.context, token);
    if (task.looksApart || passingCodes.has(error.code) || outdatedCodes.has(error.code)) throw error;
    return undefined;
  }
}

/** Sends what was queued; what somebody has typed meanwhile goes back into its cells. */
async function send(context: Excel.RequestContext, written: readonly WrittenCells[], rows: number): Promise<void> {
  await answered(context.sync(), rows);
  if (giveBack(written) > 0) await answered(context.sync());
}

function rowsOf(tables: readonly MergedTable[]): number {
  return tables.reduce((sum, { rows }) => sum + rows, 0);
}

/** Reading, content, then looks: how many kinds there are is known once the content is queued. */
const likelySteps = 9;

function calculatedColumns(words: WorkbookWords): Readonly<Record<DataTableKey, readonly string[]>> {
  const ids = tableSpecs(words).map(({ key, columns }) => [
    key,
    columns.filter(({ formula }) => formula !== undefined).map(({ id }) => id),
  ]);
  return Object.fromEntries(ids) as Record<DataTableKey, readonly string[]>;
}

function refuseHindered({ parts }: MergePlan): void {
  const hindering = parts.filter(({ does }) => does === 'cannot');
  if (hindering.length === 0) return;
  const code = hindering.some((part) => part.code === 'tableUnsound') ? 'tableUnsound' : 'notOurWorkbook';
  throw new ExcelProblem(code, hindering.flatMap(({ items }) => items).join(', '));
}
