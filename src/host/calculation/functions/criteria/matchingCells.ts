import { CellError } from '../../../book/model/CellError';
import type { CellValue } from '../../../book/model/CellValue';
import type { Scope } from '../../compile/Scope';
import { excelErrors } from '../../values/excelErrors';
import type { Reference } from '../../values/Reference';
import { criterion, type Criterion } from './criterion';
import { highest } from '../../../book/model/lists/highest';

/** Offsets (row after row) of the cells that meet all criteria, and how many cells below the used part meet them too. */
export interface MatchingCells {
  readonly offsets: readonly number[];
  readonly blanksBeyond: number;
}

interface Condition {
  readonly range: Reference;
  readonly criterion: Criterion;
}

/** The cells of ranges of one shape that meet all criteria; ranges of different shapes and criteria over 255 characters are #VALUE!. */
export function matchingCells(
  ranges: readonly Reference[],
  wanted: readonly CellValue[],
  scope: Scope,
): MatchingCells | CellError {
  const [shape] = ranges;
  if (!shape || ranges.some((range) => range.rows !== shape.rows || range.columns !== shape.columns)) {
    return excelErrors.value;
  }
  if (wanted.some((value) => typeof value === 'string' && value.length > 255)) return excelErrors.value;
  const conditions = ranges.map((range, index) => ({ range, criterion: criterion(wanted[index] ?? null) }));
  const rows = highest(ranges.map(usedRows), 0);
  const offsets = recalled(conditions, wanted, rows, scope, () => candidates(conditions, rows * shape.columns, scope));
  const blanks = conditions.every((condition) => condition.criterion.test(null));
  return { offsets, blanksBeyond: blanks ? (shape.rows - rows) * shape.columns : 0 };
}

/** Rows of a range down to the last one its sheet uses. */
function usedRows(range: Reference): number {
  return Math.max(0, Math.min(range.bottom, range.sheet.extent().rows - 1) - range.top + 1);
}

/** Rows of a table often ask the same: several criteria over the same unchanged columns are searched once. */
function recalled(
  conditions: readonly Condition[],
  wanted: readonly CellValue[],
  rows: number,
  scope: Scope,
  search: () => readonly number[],
): readonly number[] {
  const [first] = conditions;
  const single = conditions.every(({ range }) => range.columns === 1);
  if (!first || !single || conditions.length === 1) return search();
  const { searches } = scope.services.indexOf(first.range);
  const key = conditions
    .map(({ range: { sheet, left, top } }, index) => {
      const value = wanted[index] ?? null;
      const column = `${sheet.id} ${String(left)} ${String(top)} ${String(sheet.columnVersion(left))}`;
      return `${column} ${typeof value} ${String(value)}`;
    })
    .join('\n')
    .concat(` ${String(rows)}`);
  const known = searches.get(key);
  if (known) return known;
  const found = search();
  searches.set(key, found);
  return found;
}

/** Narrows by the index with the fewest hits, then tests the rest. */
function candidates(conditions: readonly Condition[], length: number, scope: Scope): readonly number[] {
  let best: { condition: Condition; found: readonly number[] } | undefined;
  for (const condition of conditions) {
    if (condition.range.columns > 1 || !condition.criterion.find) continue;
    const found = condition.criterion.find(scope.services.indexOf(condition.range));
    if (!best || found.length < best.found.length) best = { condition, found };
  }
  const tests = conditions.filter((condition) => condition !== best?.condition).map(cellTest);
  if (best) return tests.length === 0 ? best.found : best.found.filter((offset) => tests.every((test) => test(offset)));
  const offsets: number[] = [];
  for (let offset = 0; offset < length; offset++) if (tests.every((test) => test(offset))) offsets.push(offset);
  return offsets;
}

function cellTest({ range, criterion: wanted }: Condition): (offset: number) => boolean {
  const { columns, top } = range;
  if (columns > 1) return (offset) => wanted.test(range.at(Math.floor(offset / columns), offset % columns));
  const values = range.sheet.columnValues(range.left);
  return (offset) => wanted.test(values?.[top + offset] ?? null);
}
