import type { Area } from '../model/Area';
import { EntryFormulas } from './EntryFormulas';
import type { Sheet } from '../model/Sheet';
import { typedInput, type TypedInput } from './typedInput';
import { WorkbookError } from '../model/WorkbookError';

/** What may be written to a cell: null leaves it as it is (`assumptions.nullLeaves`), an empty text clears it. */
export type Input = string | number | boolean | null;

/** One cell to be written. */
export interface Entry {
  readonly row: number;
  readonly column: number;
  readonly typed: TypedInput;
}

/** Reads all inputs before any is written, so that a refusal leaves the sheet untouched. */
export function planEntries(sheet: Sheet, area: Area, inputs: readonly (readonly Input[])[]): Entry[] {
  const width = area.right - area.left + 1;
  const fits = inputs.length === area.bottom - area.top + 1 && inputs.every((row) => row.length === width);
  if (!fits) throw new WorkbookError('InvalidArgument', 'The values do not have the shape of the range.');
  const entries: Entry[] = [];
  const formulas = new EntryFormulas(sheet);
  inputs.forEach((cells, rowIndex) => {
    cells.forEach((input, columnIndex) => {
      if (input === null) return;
      const row = area.top + rowIndex;
      const column = area.left + columnIndex;
      const typed = readInput(input, sheet.style(row, column).numberFormat);
      const read = typed.kind === 'formula' ? formulas.read(typed.formula, row, column) : typed;
      entries.push({ row, column, typed: read });
    });
  });
  return entries;
}

function readInput(input: string | number | boolean, numberFormat: string): TypedInput {
  if (typeof input !== 'string') return { kind: 'value', value: input };
  if (input.length > 32_767) throw new WorkbookError('InvalidArgument', 'A cell holds at most 32,767 characters.');
  return typedInput(input, numberFormat);
}
