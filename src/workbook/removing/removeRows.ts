import { answered } from '../answered';
import { Outdated } from '../untilSteady';
import { giveRowsBack } from './giveRowsBack';
import { lookAgain, type RecordRows } from './lookAgain';
import { isEdited, queueRemoval } from './queueRemoval';
import type { StandingRows } from './StandingRows';

/**
 * Removes records that were read, in two batches, and gives those that went. With `byText` nothing is removed where a text of theirs is not
 * found any more. Throws Outdated, with every row given back, where one of them was edited at the last moment.
 */
export async function removeRows(
  context: Excel.RequestContext,
  records: readonly RecordRows[],
  byText: boolean,
): Promise<readonly StandingRows[]> {
  const standing = await lookAgain(context, records);
  const taken = queueRemoval(context, standing, byText);
  await answered(context.sync());
  if (!taken.some(isEdited)) return standing;
  await giveRowsBack(context, taken);
  throw new Outdated('a row was edited');
}
