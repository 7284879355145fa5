import type { CellInput } from '../kpi/record/Field';
import type { Language } from '../words/index';
import { fieldArgument } from './fieldArgument';

/** The cells of a range, row by row; one cell alone comes without its rows. Throws where a cell holds an error. */
export function rangeArgument(value: unknown, argument: string, language?: Language): CellInput[] {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [[value]];
  return rows.flatMap((row) => {
    const cells: readonly unknown[] = Array.isArray(row) ? row : [row];
    return cells.map((cell) => fieldArgument(cell, argument, language));
  });
}
