import { formulaVersion } from '../columns/functionFormulas';
import { partsOf } from '../plan/MergePlan';
import { loadWritten, type WrittenCells } from './giveBack';
import { guardMerged } from './guards';
import type { MergeDrawing } from './MergeDrawing';
import { cellsAtOnce, renewFormulas, type StaleColumn } from './renewFormulas';
import { writeVersion } from './writeVersion';

/** Queues one batch that renews formulas. Gives what stood in their cells just before. */
export type RenewingStep = () => readonly WrittenCells[];

/** Whether one answer may carry all cells whose formulas are to be renewed, so that they come with the content. */
export function fitsContent(stale: readonly StaleColumn[]): boolean {
  return cellCount(stale) <= cellsAtOnce;
}

/** The version to note while formulas are still to be renewed, so that the next plan sees what an interrupted run left. */
export function unfinishedVersion(plan: MergeDrawing['plan']): number {
  return partsOf(plan, 'formulasOlder')[0]?.from ?? formulaVersion - 1;
}

/**
 * The batches that follow the content where more formulas are to be renewed than it carries: whole columns, the longest in parts from the last
 * row to the first. Each does nothing where its table is no longer as the content left it; the last notes today's version.
 */
export function renewInSteps(drawing: MergeDrawing, stale: readonly StaleColumn[]): RenewingStep[] {
  const batches = inBatches(stale.flatMap(inParts));
  return batches.map((columns, index) => () => {
    for (const key of new Set(columns.map(({ table }) => table))) guardMerged(drawing, key);
    const written = loadWritten(drawing.pages, columns);
    renewFormulas(drawing, columns);
    if (index === batches.length - 1) writeVersion(drawing, formulaVersion);
    return written;
  });
}

/** A column as it stands after the content, in parts that one answer carries, the last rows first. */
function inParts(column: StaleColumn): StaleColumn[] {
  const { top, cells, ours } = column;
  const parts: StaleColumn[] = [];
  for (let end = cells.length; end > 0; end -= cellsAtOnce) {
    const start = Math.max(0, end - cellsAtOnce);
    const part = { top: top + start, cells: cells.slice(start, end), ours: ours.slice(start, end) };
    parts.push({ ...column, columnBefore: column.column, ...part });
  }
  return parts;
}

function inBatches(parts: readonly StaleColumn[]): StaleColumn[][] {
  const batches: StaleColumn[][] = [];
  for (const part of parts) {
    const last = batches.at(-1);
    if (last && cellCount([...last, part]) <= cellsAtOnce) last.push(part);
    else batches.push([part]);
  }
  return batches;
}

function cellCount(stale: readonly StaleColumn[]): number {
  return stale.reduce((sum, { cells }) => sum + cells.length, 0);
}
