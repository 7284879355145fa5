import type { DecorationKind } from '../drawing/Decoration';
import { isAccepted, refusalCode } from '../runInExcel';
import { looksText, unfinishedSetting } from '../state/unfinishedSetting';
import type { LookBatch } from './decorations';
import type { MergeWatch } from './mergeWorkbook';

/** Refusals that pass: somebody types in a cell, or has protected a sheet. */
export const passingCodes: ReadonlySet<string> = new Set(['InvalidOperationInCellEditMode', 'AccessDenied']);

type LookOutcome = 'drawn' | 'unfinished' | 'refused';

/**
 * Draws each kind of looks in a batch of its own, and keeps in the workbook which are left: those that are still to be drawn, and those that this
 * Excel refused twice, of which the plan no longer makes a task. Gives the kinds that are left.
 */
export async function drawLooks(
  context: Excel.RequestContext,
  looks: readonly LookBatch[],
  { onProgress, cancelled }: MergeWatch,
): Promise<DecorationKind[]> {
  const of = looks.length + 2;
  const outcomes: { readonly batch: LookBatch; readonly outcome: LookOutcome }[] = [];
  for (const [index, batch] of looks.entries()) {
    onProgress({ done: index + 2, of });
    outcomes.push({ batch, outcome: cancelled() ? 'unfinished' : await drawTwice(context, batch) });
  }
  if (looks.length > 0) {
    const { settings } = context.workbook;
    const left = (wanted: LookOutcome): LookBatch['looks'] =>
      outcomes.filter(({ outcome }) => outcome === wanted).flatMap(({ batch }) => batch.looks);
    const text = looksText({ unfinished: left('unfinished'), refused: left('refused') });
    if (text === '') settings.getItemOrNullObject(unfinishedSetting).delete();
    else settings.add(unfinishedSetting, text);
    await isAccepted(context);
  }
  onProgress({ done: of, of });
  return outcomes.filter(({ outcome }) => outcome !== 'drawn').map(({ batch }) => batch.kind);
}

/** What Excel refuses once may have been a moment's trouble; what it refuses twice alike it does not draw. */
async function drawTwice(context: Excel.RequestContext, batch: LookBatch): Promise<LookOutcome> {
  batch.queue();
  const first = await refusalCode(context);
  if (first === undefined) return 'drawn';
  if (passingCodes.has(first) || (batch.isGuarded && first === 'ItemNotFound')) return 'unfinished';
  batch.queue();
  const second = await refusalCode(context);
  if (second === undefined) return 'drawn';
  return second === first ? 'refused' : 'unfinished';
}
