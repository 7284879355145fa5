import { parseA1Ref } from '@borgar/fx';
import { lastColumn, lastRow } from '../../book/model/Area';
import type { Sheet } from '../../book/model/Sheet';
import { excelErrors } from '../values/excelErrors';
import { Reference } from '../values/Reference';
import type { Run } from './Code';
import type { Compiler } from './Compiler';
import { sheetKey } from './structureKeys';

/** `B2`, `$A:$C`, `'My sheet'!A1:B9`: absolute ends stay, the others move with the cell the formula runs in. */
export function compileReference(text: string, compiler: Compiler): Run {
  const parsed = parseA1Ref(text);
  if (!parsed || !('range' in parsed)) return () => excelErrors.reference;
  const named = parsed.context?.at(-1);
  const sheet = named === undefined ? undefined : compiler.workbook.sheet(named);
  if (named !== undefined) compiler.findings.structure.add(sheetKey(named));
  if (named !== undefined && !sheet) return () => excelErrors.reference;
  const { range } = parsed;
  const top = end(range.top, range.$top, 0, compiler.row);
  const left = end(range.left, range.$left, 0, compiler.column);
  const bottom = end(range.bottom, range.$bottom, lastRow, compiler.row);
  const right = end(range.right, range.$right, lastColumn, compiler.column);
  const make = (home: Sheet, row: number, column: number): Reference | undefined => {
    const rows = [top(row), bottom(row)] as const;
    const columns = [left(column), right(column)] as const;
    const first = { row: Math.min(rows[0], rows[1]), column: Math.min(columns[0], columns[1]) };
    const last = { row: Math.max(rows[0], rows[1]), column: Math.max(columns[0], columns[1]) };
    if (first.row < 0 || first.column < 0 || last.row > lastRow || last.column > lastColumn) return undefined;
    return new Reference(sheet ?? home, first.row, first.column, last.row, last.column);
  };
  compiler.findings.precedents.push(make);
  return (scope) => make(scope.sheet, scope.row, scope.column) ?? excelErrors.reference;
}

/** Where one end of a range lies for a formula in a given row (or column); an open end lies at the sheet's edge. */
function end(
  index: number | null | undefined,
  absolute: boolean | null | undefined,
  edge: number,
  written: number,
): (here: number) => number {
  if (index === null || index === undefined) return () => edge;
  if (absolute) return () => index;
  const distance = index - written;
  return (here) => here + distance;
}
