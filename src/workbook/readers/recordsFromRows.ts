import type { CellInput } from '../../kpi/record/Field';

/** One row of a table with the place where it stands. */
export interface SheetRecord<Id extends string> {
  readonly record: Readonly<Record<Id, CellInput>>;
  /** One-based row of the sheet. */
  readonly row: number;
}

/** The fields of every row below the heads that is begun, by its place from 0; a step for each row. `firstRow` is one-based. */
export function* recordsFromRows<Id extends string>(
  rows: Iterable<readonly CellInput[]>,
  ids: readonly Id[],
  columns: ReadonlyMap<Id, number>,
  firstRow: number,
  isBegun: (row: number) => boolean,
): Generator<void, SheetRecord<Id>[]> {
  const records: SheetRecord<Id>[] = [];
  let index = 0;
  for (const cells of rows) {
    if (isBegun(index)) records.push({ record: recordOf(cells, ids, columns), row: firstRow + index });
    index += 1;
    yield;
  }
  return records;
}

function recordOf<Id extends string>(
  cells: readonly CellInput[],
  ids: readonly Id[],
  columns: ReadonlyMap<Id, number>,
): SheetRecord<Id>['record'] {
  const entries = ids.map((id): [Id, CellInput] => {
    const column = columns.get(id);
    return [id, column === undefined ? '' : (cells[column] ?? '')];
  });
  return Object.fromEntries(entries) as Record<Id, CellInput>;
}
