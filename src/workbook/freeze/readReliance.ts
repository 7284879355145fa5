import type { WorkbookWords } from '../../words/workbookWords';
import { areaAddress } from '../drawing/cellAddress';
import { stretches } from '../drawing/stretches';
import { cellState } from './cellState';
import { frozenDays, loadFrozenOn, type FrozenDays } from './frozenOn';
import { readFunctionCells } from './readFunctionCells';
import { readFunctionTables, type FunctionTable } from './functionTables';

/** Columns that stand side by side and ask the add-in. */
export interface ReliantColumns {
  readonly sheet: string;
  readonly heads: readonly string[];
  /** Below the heads, such as `R6:V11`. */
  readonly address: string;
}

/** What of a workbook needs the add-in to be calculated. */
export interface Reliance {
  readonly columns: readonly ReliantColumns[];
  /** The days on which their results were made values. */
  readonly frozenOn: FrozenDays | undefined;
  /** Cells with an answer of the add-in that are formulas, beside others that are frozen. */
  readonly since: number;
}

/** Reads it; changes nothing. */
export async function readReliance(
  context: Excel.RequestContext,
  words: WorkbookWords,
  everyLanguage: readonly WorkbookWords[],
): Promise<Reliance> {
  const { tables } = await readFunctionTables(context, words, everyLanguage);
  const frozenOn = loadFrozenOn(context);
  for (const { present } of tables) present.table.worksheet.load('name');
  await context.sync();
  const days = frozenDays(frozenOn);
  const since = days ? await countAnswered(tables, everyLanguage) : 0;
  return { columns: tables.flatMap(reliantColumns), frozenOn: days, since };
}

async function countAnswered(
  tables: readonly FunctionTable[],
  everyLanguage: readonly WorkbookWords[],
): Promise<number> {
  const markers = everyLanguage.map(({ fieldsOnly }) => fieldsOnly);
  let count = 0;
  for (const table of tables) {
    const cells = await readFunctionCells(table);
    count += cells.flat().filter((cell) => cellState(cell, markers) === 'answered').length;
  }
  return count;
}

function reliantColumns({ present, columns }: FunctionTable): ReliantColumns[] {
  const { heads, left, top, rows, table } = present;
  const places = new Set(columns.map(({ place }) => place));
  return stretches(heads, (head) => places.has(heads.indexOf(head)))
    .filter(({ value }) => value)
    .map(({ first, last }) => ({
      sheet: table.worksheet.name,
      heads: heads.slice(first, last + 1),
      address: areaAddress(top + 1, left + first, top + rows, left + last),
    }));
}
