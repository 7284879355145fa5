import { half } from '../settings/settingRows';
import type { FunctionCell } from './readFunctionCells';

/** What plain Excel shows where nobody has judged. */
const twins: readonly unknown[] = [half, '–'];

/**
 * A call of the add-in with its answer, one without, or something that is no call.
 * @param markers With which texts begin that were calculated without the add-in.
 */
export function cellState(
  { formula, value, valueType }: FunctionCell,
  markers: readonly string[],
): 'answered' | 'open' | 'other' {
  if (typeof formula !== 'string' || !formula.startsWith('=')) return 'other';
  const open =
    valueType === 'Error' ||
    twins.includes(value) ||
    (typeof value === 'string' && (value.startsWith('#') || markers.some((marker) => value.startsWith(marker))));
  return open ? 'open' : 'answered';
}
