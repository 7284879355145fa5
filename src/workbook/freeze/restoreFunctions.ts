import type { WorkbookWords } from '../../words/workbookWords';
import { stretches } from '../drawing/stretches';
import { tableNames } from '../names';
import { checkUpToDate } from './checkUpToDate';
import { checkUnprotected } from '../plan/checkUnprotected';
import { isFrozenFormat } from './frozenFormat';
import { frozenNote, loadNote, removeNote } from './frozenNotes';
import { frozenDays, loadFrozenOn, removeFrozenDays } from './frozenOn';
import { readFunctionTables, type FunctionColumn, type FunctionTable } from './functionTables';
import { readFunctionCells, type FunctionCell } from './readFunctionCells';

/**
 * Enters the formulas again in cells that bear the mark of frozen results, and in blank ones of their columns, which rows added meanwhile have. What
 * somebody typed stays. Gives how many cells are formulas again. Throws `earlierVersion`, `sheetProtected` or, where
 * a formula names a column that is gone, `columnLost`, with nothing changed.
 */
export async function restoreFunctions(
  context: Excel.RequestContext,
  words: WorkbookWords,
  everyLanguage: readonly WorkbookWords[],
): Promise<number> {
  await checkUpToDate(context, words, everyLanguage);
  const { tables, checkReferences } = await readFunctionTables(context, words, everyLanguage);
  checkReferences();
  await checkUnprotected(
    context,
    tables.map(({ present }) => tableNames[present.key]),
  );
  const frozenOn = loadFrozenOn(context);
  const written = tables.map(loadNote);
  let restored = 0;
  for (const table of tables) {
    const cells = await readFunctionCells(table);
    table.columns.forEach((column, index) => {
      const frozen = (cells[index] ?? []).map(isToRestore);
      queueRestore(table, column, frozen);
      restored += frozen.filter(Boolean).length;
    });
  }
  const days = frozenDays(frozenOn) ?? { first: 0, last: 0 };
  const notes = everyLanguage.map((each) => frozenNote(days, each));
  for (const note of written) removeNote(note, notes);
  removeFrozenDays(frozenOn);
  await context.sync();
  return restored;
}

function isToRestore({ formula, numberFormat }: FunctionCell): boolean {
  if (formula === '') return true;
  return isFrozenFormat(numberFormat) && !(typeof formula === 'string' && formula.startsWith('='));
}

function queueRestore(
  { present: { table } }: FunctionTable,
  { place, formula, numberFormat = 'General' }: FunctionColumn,
  frozen: readonly boolean[],
): void {
  for (const { value, first, last } of stretches(frozen, (each) => each)) {
    if (!value) continue;
    const top = table.getDataBodyRange().getCell(first, place);
    const cells = top.getResizedRange(last - first, 0);
    cells.numberFormat = Array.from({ length: last - first + 1 }, () => [numberFormat]);
    top.formulas = [[formula]];
    // Over the first cell too: only a formula over a whole column is that of rows to come.
    if (last > first) cells.copyFrom(top, Excel.RangeCopyType.formulas);
  }
}
