import type { CellInput } from '../../kpi/record/Field';

/** One row of a table with the place where it stands. */
export interface SheetRecord<Id extends string> {
  readonly record: Readonly<Record<Id, CellInput>>;
  /** One-based row of the sheet. */
  readonly row: number;
}

/** The fields of every row below the heads that is begun, by its place from 0. `firstRow` is one-based. */
export function recordsFromRows<Id extends string>(
  rows: readonly (readonly CellInput[])[],
  ids: readonly Id[],
  columns: ReadonlyMap<Id, number>,
  firstRow: number,
  isBegun: (row: number) => boolean,
): SheetRecord<Id>[] {
  return rows.flatMap((cells, index) => {
    if (!isBegun(index)) return [];
    const entries = ids.map((id): [Id, CellInput] => {
      const column = columns.get(id);
      return [id, column === undefined ? '' : (cells[column] ?? '')];
    });
    return [{ record: Object.fromEntries(entries) as Record<Id, CellInput>, row: firstRow + index }];
  });
}
