import { drawGuideSheet } from '../sheets/drawGuideSheet';
import { formulaVersion } from '../columns/functionFormulas';
import { drawOverviewSheet } from '../sheets/drawOverviewSheet';
import { drawReviewSheet } from '../sheets/drawReviewSheet';
import { partsOf } from '../plan/MergePlan';
import { looksText, unfinishedSetting } from '../state/unfinishedSetting';
import { addSheets, showSheets } from './addSheets';
import { decorations, type LookBatch } from './decorations';
import { drawMapParts } from './drawMapParts';
import { drawSettings, drawTableLists, pointNames } from './drawSettings';
import { drawTableLooks } from './drawTableLooks';
import { drawDepartments, drawNewFormulas, drawTables } from './drawTables';
import { loadWritten, type WrittenCells } from './giveBack';
import { guardState } from './guards';
import type { MergeDrawing } from './MergeDrawing';
import { mergedTables } from './mergedTables';
import { presentHeads, presentSpecs } from './presentSpecs';
import { redrawReview } from './redrawReview';
import { renewFormulas, type StaleColumn } from './renewFormulas';
import { fitsContent, renewInSteps, unfinishedVersion, type RenewingStep } from './renewInSteps';
import { writeVersion } from './writeVersion';

/** What a merge needs besides its plan. */
export type MergeTask = Omit<MergeDrawing, 'pages' | 'tables' | 'specs' | 'heads'>;

export interface QueuedMerge {
  /** A question for after the batch: do the drop-downs' lists grow with their tables? */
  readonly listsGrow: () => boolean;
  /** Looks, each kind in a batch of its own. */
  readonly looks: readonly LookBatch[];
  /** What stood in the cells whose formulas were renewed, just before. */
  readonly written: readonly WrittenCells[];
  /** Batches that follow before the looks, where more formulas are to be renewed than this one carries. */
  readonly steps: readonly RenewingStep[];
}

/**
 * Queues all of a plan but its looks, as one batch: it is carried out as a whole, between two edits of other people, or not at all where the
 * workbook is no longer as it was read.
 */
export function queueMerge(task: MergeTask, stale: readonly StaleColumn[], token: string): QueuedMerge {
  const { context, plan, state, words, rows } = task;
  guardState(context, state);
  const tables = mergedTables(plan, state, rows, words);
  const pages = addSheets(context, plan, state, token);
  const specs = presentSpecs(tables, words);
  const drawing: MergeDrawing = { ...task, pages, tables, specs, heads: presentHeads(tables, words) };
  const isAll = fitsContent(stale);
  const renewed = isAll ? stale : [];
  const written = loadWritten(pages, renewed);
  drawSettings(drawing);
  drawTables(drawing);
  const listsGrow = drawTableLists(drawing);
  pointNames(drawing);
  if (!isAll) writeVersion(drawing, unfinishedVersion(plan));
  else if (partsOf(plan, 'formulasOlder').length > 0) writeVersion(drawing, formulaVersion);
  drawNewFormulas(drawing);
  renewFormulas(drawing, renewed);
  drawMapParts(drawing);
  if (!task.looksApart) drawTableLooks(drawing);
  drawDepartments(drawing);
  drawOtherPages(drawing);
  const looks = decorations(drawing);
  showSheets(context, plan, pages, state);
  if (looks.length > 0) {
    const all = looks.flatMap((each) => each.looks);
    const since = isAll ? Date.now() : undefined;
    context.workbook.settings.add(unfinishedSetting, looksText({ unfinished: all, refused: [] }, since));
  }
  return { listsGrow, looks, written, steps: isAll ? [] : renewInSteps(drawing, stale) };
}

/** New pages without a table of their own, and pages whose formulas lost what they referred to. */
function drawOtherPages(drawing: MergeDrawing): void {
  const { pages, plan, specs, words, template, heads } = drawing;
  const broken = partsOf(plan, 'formulasBroken').map(({ page }) => page);
  const isOlder = partsOf(plan, 'formulasOlder').length > 0;
  const [guide, overview, review] = (['guide', 'overview', 'review'] as const).map((key) => pages.get(key));
  if (guide?.isNew) drawGuideSheet(guide.sheet, template, words);
  if (overview && (overview.isNew || broken.includes('overview'))) drawOverviewSheet(overview.sheet, words, heads);
  if (!review) return;
  if (review.isNew) drawReviewSheet(review.sheet, Object.values(specs), words);
  else if (isOlder || broken.includes('review')) redrawReview(drawing, review.sheet);
}
