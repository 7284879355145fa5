import { parseA1Ref, type ReferenceA1 } from '@borgar/fx';
import { lastColumn, lastRow } from '../../book/model/Area';
import { addAll } from '../../book/model/lists/refill';
import type { Sheet } from '../../book/model/Sheet';
import { Areas } from '../values/Areas';
import { excelErrors } from '../values/excelErrors';
import { Reference } from '../values/Reference';
import type { Precedent, Run } from './Code';
import type { Compiler } from './Compiler';
import { sheetKey, sheetOrderKey } from './structureKeys';

/** `B2`, `$A:$C`, `'My sheet'!A1:B9`: absolute ends stay, the others move with the cell the formula runs in. */
export function compileReference(text: string, compiler: Compiler): Run {
  const parsed = parseA1Ref(text);
  if (!parsed || !('range' in parsed)) return () => excelErrors.reference;
  const { range, context = [] } = parsed;
  const [named, isElsewhere] = homeOf(context);
  if (isElsewhere) return otherWorkbook;
  const place = placesOf(range, compiler);
  if (named?.includes(':')) return overSheets(named, place, compiler);
  if (named === undefined) return onSheet(undefined, place, compiler);
  compiler.findings.structure.add(sheetKey(named));
  const sheet = compiler.workbook.sheet(named);
  return sheet ? onSheet(sheet, place, compiler) : () => excelErrors.reference;
}

/** @param sheet The formula's own where none is named. */
function onSheet(sheet: Sheet | undefined, place: Precedent, { findings }: Compiler): Run {
  const make: Precedent = (home, row, column) => place(sheet ?? home, row, column);
  findings.precedents.push(make);
  return (scope) => make(scope.sheet, scope.row, scope.column) ?? excelErrors.reference;
}

/** The sheet (or sheets) that a prefix names, and whether in another workbook; `[0]` is this one. */
export function homeOf(context: readonly string[]): [sheet: string | undefined, isElsewhere: boolean] {
  return [context.at(-1), context.length > 1 && context[0] !== '0'];
}

/** What a name or reference of another workbook (`[1]Sheet1!A1`) runs to: its values are in the other file. */
export const otherWorkbook: Run = (scope) =>
  scope.services.notCalculated('a reference to another workbook', excelErrors.reference, scope);

/** `Jan:Mar!A1`: the same cells of every sheet from one to another, as the sheets stand now. */
function overSheets(named: string, place: Precedent, { workbook, findings }: Compiler): Run {
  findings.structure.add(sheetOrderKey);
  const ends = named.split(':').map((name) => workbook.sheets.findIndex((sheet) => sameName(sheet.name, name)));
  const [first = -1, last = -1] = ends.sort((one, other) => one - other);
  if (ends.length !== 2 || first < 0) return () => excelErrors.reference;
  const parts = workbook.sheets.slice(first, last + 1).map(
    (sheet): Precedent =>
      (_home, row, column) =>
        place(sheet, row, column),
  );
  addAll(findings.precedents, parts);
  return ({ sheet, row, column }) => {
    const references = parts.flatMap((part) => part(sheet, row, column) ?? []);
    return references.length < parts.length ? excelErrors.reference : new Areas(references, 'sheets');
  };
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Where the cells of a written range lie, on a given sheet and for a formula in a given cell; undefined beyond the sheet's edges. */
function placesOf(range: ReferenceA1['range'], compiler: Compiler): Precedent {
  const top = end(range.top, range.$top, 0, compiler.row);
  const left = end(range.left, range.$left, 0, compiler.column);
  const bottom = end(range.bottom, range.$bottom, lastRow, compiler.row);
  const right = end(range.right, range.$right, lastColumn, compiler.column);
  return (sheet, row, column) => {
    const rows = [top(row), bottom(row)] as const;
    const columns = [left(column), right(column)] as const;
    const first = { row: Math.min(rows[0], rows[1]), column: Math.min(columns[0], columns[1]) };
    const last = { row: Math.max(rows[0], rows[1]), column: Math.max(columns[0], columns[1]) };
    if (first.row < 0 || first.column < 0 || last.row > lastRow || last.column > lastColumn) return undefined;
    return new Reference(sheet, first.row, first.column, last.row, last.column);
  };
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
