import { typedText } from '../drawing/typedText';
import { tableNames } from '../names';
import type { LanguageEdit, LanguagePlan, SheetRename } from './LanguagePlan';

/** So many cells in one batch stay far below the 5 MB that it may carry. */
const cellsAtOnce = 20_000;

/**
 * A batch that draws part of a plan: it queues that part, and gives the question, for after the batch, whether somebody else was faster;
 * what that person wrote is then queued to be put back.
 */
export type LanguageStep = () => () => boolean;

/** The steps of a plan: cells, then the sheets' names. */
export function languageSteps(context: Excel.RequestContext, { edits, renames }: LanguagePlan): LanguageStep[] {
  return [
    ...groups(edits).map((group) => () => {
      const questions = group.map((edit) => queueEdit(context, edit));
      return () => questions.map((putBack) => putBack()).some(Boolean);
    }),
    ...(renames.length === 0 ? [] : [() => queueRenames(context, renames)]),
  ];
}

function never(): boolean {
  return false;
}

/** Heads come in a batch of their own, because every formula on them is written anew. */
function groups(edits: readonly LanguageEdit[]): LanguageEdit[][] {
  const found: { edits: LanguageEdit[]; cells: number }[] = [];
  for (const edit of edits) {
    const cells = edit.new.length * (edit.new[0]?.length ?? 0);
    const last = found.at(-1);
    const isAlike = last?.edits.every(({ at }) => (at.kind === 'heads') === (edit.at.kind === 'heads'));
    if (last && isAlike && last.cells + cells <= cellsAtOnce) {
      last.edits.push(edit);
      last.cells += cells;
    } else {
      found.push({ edits: [edit], cells });
    }
  }
  return found.map((group) => group.edits);
}

function rangeOf({ workbook }: Excel.RequestContext, { at, row, column, new: rows }: LanguageEdit): Excel.Range {
  const first = firstCell(workbook, at).getOffsetRange(row, column);
  return first.getResizedRange(rows.length - 1, (rows[0]?.length ?? 1) - 1);
}

function firstCell({ worksheets, tables }: Excel.Workbook, at: LanguageEdit['at']): Excel.Range {
  if (at.kind === 'page') return worksheets.getItem(at.sheetId).getRange('A1');
  const table = tables.getItem(tableNames[at.key]);
  return (at.kind === 'body' ? table.getDataBodyRange() : table.getHeaderRowRange()).getCell(0, 0);
}

/**
 * Queues the cells that change. Just before, in the same batch, Excel tells what stands there: where that is not what the plan has read,
 * because somebody else was faster, the question that this gives queues it to be put back.
 */
function queueEdit(context: Excel.RequestContext, edit: LanguageEdit): () => boolean {
  const before = rangeOf(context, edit);
  before.load('values, formulas');
  const range = rangeOf(context, edit);
  range.values = edit.new.map((row) => row.map((cell) => (cell === null ? null : typedText(cell))));
  return () => {
    const lost = edit.old.map((row, line) =>
      row.map((read, column): unknown => {
        const value: unknown = before.values[line]?.[column];
        if (read === null || value === read) return null;
        const formula: unknown = before.formulas[line]?.[column];
        return formula === value ? typedText(value as string) : formula;
      }),
    );
    const isLost = lost.some((row) => row.some((cell) => cell !== null));
    if (isLost) rangeOf(context, edit).formulas = lost;
    return isLost;
  };
}

function queueRenames({ workbook }: Excel.RequestContext, renames: readonly SheetRename[]): () => boolean {
  for (const { sheetId, to } of renames) workbook.worksheets.getItem(sheetId).name = to;
  return never;
}
