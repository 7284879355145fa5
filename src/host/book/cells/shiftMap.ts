import { shiftIndex, type Shift } from '../model/Shift';

/** What is told of some rows (or columns) follows them; of those taken out, or pushed off the sheet, it goes. */
export function shiftMap<T>(map: Map<number, T>, shift: Shift): void {
  const entries = [...map];
  map.clear();
  for (const [index, item] of entries) {
    const to = shiftIndex(index, shift);
    if (to !== undefined) map.set(to, item);
  }
}
