import { tableNames } from '../names';
import { checkUnprotected } from '../plan/checkUnprotected';
import { findDifferences } from './findDifferences';
import type { FormulaDifference } from './FormulaDifference';

/**
 * Enters the column's formula into each of these cells that still differs in the same way; a cell that somebody has changed since stays. Gives
 * how many cells hold their formula again. Throws `sheetProtected` or, where a formula names a column that is gone,
 * `columnLost`, with nothing changed.
 */
export async function mendDifferences(
  context: Excel.RequestContext,
  asked: readonly FormulaDifference[],
): Promise<number> {
  const wanted = new Set(asked.map(keyOf));
  const found = await findDifferences(context);
  const mended = found?.differences.filter((difference) => wanted.has(keyOf(difference))) ?? [];
  found?.checkReferences(mended);
  await checkUnprotected(context, [...new Set(mended.map(({ table }) => tableNames[table]))]);
  for (const { table, address, formula } of mended) {
    context.workbook.tables.getItem(tableNames[table]).worksheet.getRange(address).formulas = [[formula]];
  }
  await context.sync();
  return mended.length;
}

function keyOf({ table, address, head, found }: FormulaDifference): string {
  return JSON.stringify([table, address, head, found]);
}
