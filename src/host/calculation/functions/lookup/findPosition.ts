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

type Comparable = Exclude<CellValue, CellError | null>;

/** On which side of the wanted value another one may stand in for it. */
const sides: Readonly<Record<Search['mode'], -1 | 0 | 1>> = { exact: 0, wildcard: 0, below: -1, above: 1 };

/** The zero-based place of a value in a row or column, or -1. A blank or text never meets a number. */
export function findPosition(wanted: CellValue, list: Value, search: Search, scope: Scope): number {
  const key = wanted ?? 0;
  if (key instanceof CellError) return -1;
  const pattern = patternOf(key, search);
  if (!pattern && !search.backwards && isColumn(list)) {
    const [first] = scope.services.indexOf(list).equal(key);
    if (first !== undefined) return first;
    if (sides[search.mode] === 0) return -1;
  }
  const { cells } = toMatrix(list);
  const places = [...cells.keys()];
  if (search.backwards) places.reverse();
  return pattern ? placeLike(pattern, cells, places) : nearestPlace(key, cells, places, sides[search.mode]);
}

/** Columns of cells have an index. */
function isColumn(list: Value): list is Reference {
  return list instanceof Reference && list.columns === 1;
}

function patternOf(key: Comparable, { mode }: Search): RegExp | undefined {
  return mode === 'wildcard' && typeof key === 'string' && hasWildcard(key) ? wildcardPattern(key) : undefined;
}

function placeLike(pattern: RegExp, cells: readonly CellValue[], places: readonly number[]): number {
  const found = places.find((place) => {
    const cell = cells[place];
    return typeof cell === 'string' && pattern.test(cell);
  });
  return found ?? -1;
}

/** The first place with the value itself, else that of the nearest value on the side asked for. */
function nearestPlace(key: Comparable, cells: readonly CellValue[], places: readonly number[], side: number): number {
  let best = -1;
  let nearest: Comparable | undefined;
  for (const place of places) {
    const cell = cells[place];
    if (!isLike(cell, key)) continue;
    const order = compareValues(cell, key);
    if (order === 0) return place;
    if (Math.sign(order) !== side) continue;
    if (nearest !== undefined && compareValues(cell, nearest) * side >= 0) continue;
    nearest = cell;
    best = place;
  }
  return best;
}

/** Whether a cell is compared with the key at all: a number with a number, a text with a text. */
function isLike(cell: CellValue | undefined, key: Comparable): cell is Comparable {
  if (cell === undefined || cell === null || cell instanceof CellError) return false;
  return rank(cell) === rank(key);
}

/**
 * The last place whose value is not above the wanted one, found by halving a list that is taken to be sorted, as Excel
 * does: `LOOKUP(2,1/(…))` gives the last match because errors and other types are stepped over. In a list sorted
 * downwards, the last place before the values fall below the wanted one.
 */
export function findSorted(wanted: CellValue, list: Value, descending: boolean): number {
  const key = wanted ?? 0;
  if (key instanceof CellError) return -1;
  const comparable = [...toMatrix(list).cells.entries()].filter((entry): entry is [number, Comparable] =>
    isLike(entry[1], key),
  );
  const count = descending ? firstBelow(key, comparable) : countNotAbove(key, comparable);
  return comparable[count - 1]?.[0] ?? -1;
}

type Entries = readonly (readonly [number, Comparable])[];

function firstBelow(key: Comparable, entries: Entries): number {
  const end = entries.findIndex(([, cell]) => compareValues(cell, key) < 0);
  return end < 0 ? entries.length : end;
}

function countNotAbove(key: Comparable, entries: Entries): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareValues(entries[middle]?.[1] ?? null, key) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
