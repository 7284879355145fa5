import { CellError } from '../../../book/model/CellError';
import type { CellValue } from '../../../book/model/CellValue';
import type { Scope } from '../../compile/Scope';
import { compareValues, rank } from '../../values/compareValues';
import { toMatrix } from '../../values/dereference';
import { Reference } from '../../values/Reference';
import type { Value } from '../../values/Value';
import { hasWildcard, wildcardPattern } from '../criteria/wildcard';

/** How MATCH, XMATCH and their kin search a row or column. */
export interface Search {
  /** `exact`; `below`: else the next smaller; `above`: else the next larger; `wildcard`. */
  readonly mode: 'exact' | 'below' | 'above' | 'wildcard';
  readonly backwards: boolean;
}

/** The zero-based place of a value in a row or column, or -1. A blank or text never meets a number. */
export function findPosition(wanted: CellValue, list: Value, search: Search, scope: Scope): number {
  const pattern =
    search.mode === 'wildcard' && typeof wanted === 'string' && hasWildcard(wanted)
      ? wildcardPattern(wanted)
      : undefined;
  const key = wanted ?? 0;
  if (key instanceof CellError) return -1;
  if (!pattern && !search.backwards && list instanceof Reference && list.columns === 1) {
    const [first] = scope.services.indexOf(list).equal(key);
    if (first !== undefined) return first;
    if (search.mode === 'exact' || search.mode === 'wildcard') return -1;
  }
  const { cells } = toMatrix(list);
  const places = [...cells.keys()];
  if (search.backwards) places.reverse();
  let best = -1;
  for (const place of places) {
    const cell = cells[place] ?? null;
    if (pattern) {
      if (typeof cell === 'string' && pattern.test(cell)) return place;
      continue;
    }
    if (cell === null || cell instanceof CellError || rank(cell) !== rank(key)) continue;
    const order = compareValues(cell, key);
    if (order === 0) return place;
    if ((search.mode === 'below' && order > 0) || (search.mode === 'above' && order < 0)) continue;
    if (search.mode !== 'below' && search.mode !== 'above') continue;
    const leader = cells[best] ?? null;
    const closer =
      leader === null ||
      leader instanceof CellError ||
      (search.mode === 'below' ? compareValues(cell, leader) > 0 : compareValues(cell, leader) < 0);
    if (closer) best = place;
  }
  return best;
}

/**
 * The last place whose value is not above the wanted one, found by halving a list that is taken to be sorted, as Excel
 * does: `LOOKUP(2,1/(…))` gives the last match because errors and other types are stepped over. In a list sorted
 * downwards, the last place before the values fall below the wanted one.
 */
export function findSorted(wanted: CellValue, list: Value, descending: boolean): number {
  const key = wanted ?? 0;
  if (key instanceof CellError) return -1;
  const comparable = [...toMatrix(list).cells.entries()].filter(
    (entry): entry is [number, number | string | boolean] => {
      const [, cell] = entry;
      return cell !== null && !(cell instanceof CellError) && rank(cell) === rank(key);
    },
  );
  if (descending) {
    const end = comparable.findIndex(([, cell]) => compareValues(cell, key) < 0);
    return comparable[(end < 0 ? comparable.length : end) - 1]?.[0] ?? -1;
  }
  let low = 0;
  let high = comparable.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = compareValues(comparable[middle]?.[1] ?? null, key);
    if (order <= 0) low = middle + 1;
    else high = middle;
  }
  return comparable[low - 1]?.[0] ?? -1;
}
