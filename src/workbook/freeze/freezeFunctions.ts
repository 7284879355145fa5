import type { WorkbookWords } from '../../words/workbookWords';
import { tableNames } from '../names';
import { cellState } from './cellState';
import { checkUpToDate } from './checkUpToDate';
import { checkUnprotected } from '../plan/checkUnprotected';
import { stretches } from '../drawing/stretches';
import { frozenFormat } from './frozenFormat';
import { frozenNote, loadNote, loadNoteCell, renewNote, writeNote } from './frozenNotes';
import { addFrozenDay, frozenDays, loadFrozenOn } from './frozenOn';
import { readFunctionTables, type FunctionColumn, type FunctionTable } from './functionTables';
import { readFunctionCells } from './readFunctionCells';

/** How many cells are values now, and how many stay formulas because the add-in has not answered there. */
export interface Frozen {
  readonly cells: number;
  readonly left: number;
}

/**
 * Makes the results of cells that ask the add-in values, marks them by their number format and says so above the heads, with
 * the day, or the first and the last one where more was frozen later; every other formula stays. What somebody typed there stays as it is, and cells without an answer of the add-in stay formulas. The results are copied by Excel itself,
 * cell by cell, so that nothing that somebody types meanwhile is written over. Throws `earlierVersion`, `sheetProtected`, with nothing changed.
 */
export async function freezeFunctions(
  context: Excel.RequestContext,
  today: number,
  words: WorkbookWords,
  everyLanguage: readonly WorkbookWords[],
): Promise<Frozen> {
  await checkUpToDate(context, words, everyLanguage);
  const { tables } = await readFunctionTables(context, words, everyLanguage);
  await checkUnprotected(
    context,
    tables.map(({ present }) => tableNames[present.key]),
  );
  const markers = everyLanguage.map(({ fieldsOnly }) => fieldsOnly);
  const total = { cells: 0, left: 0 };
  const frozenOn = loadFrozenOn(context);
  const noteCells = tables.map(loadNoteCell);
  const notes = tables.map(loadNote);
  for (const table of tables) {
    const cells = await readFunctionCells(table);
    table.columns.forEach((column, index) => {
      const states = (cells[index] ?? []).map((cell) => cellState(cell, markers));
      queueFreeze(table, column, states);
      total.cells += states.filter((state) => state === 'answered').length;
      total.left += states.filter((state) => state === 'open').length;
    });
  }
  if (total.cells > 0) {
    const before = frozenDays(frozenOn);
    const note = frozenNote(addFrozenDay(context, frozenOn, before, today), words);
    if (before)
      for (const each of notes)
        renewNote(
          each,
          everyLanguage.map((spoken) => frozenNote(before, spoken)),
          note,
        );
    else tables.forEach((table, index) => writeNote(table, noteCells[index], note));
  }
  await context.sync();
  return total;
}

function queueFreeze(
  { present: { table } }: FunctionTable,
  { place, numberFormat }: FunctionColumn,
  states: readonly ReturnType<typeof cellState>[],
): void {
  for (const { value: answered, first, last } of stretches(states, (state) => state === 'answered')) {
    if (!answered) continue;
    const cells = table
      .getDataBodyRange()
      .getCell(first, place)
      .getResizedRange(last - first, 0);
    cells.copyFrom(cells, Excel.RangeCopyType.values);
    cells.numberFormat = Array.from({ length: last - first + 1 }, () => [frozenFormat(numberFormat)]);
  }
}
