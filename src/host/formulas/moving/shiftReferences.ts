import { parseA1Ref, stringifyA1Ref, type ReferenceA1 } from '@borgar/fx';
import type { Sheet } from '../../book/model/Sheet';
import { lastColumn, lastRow, type Area } from '../../book/model/Area';
import { rewriteFormulas, type FormulaPlace } from '../rewriting/rewriteFormulas';
import { rewriteTokens } from '../tokens/rewriteTokens';
import { shiftArea, type Shift } from '../../book/model/Shift';

/** Lets every A1 reference of the workbook follow a shift; one whose cells are all gone becomes `#REF!`. */
export function shiftReferences(shift: Shift): void {
  rewriteFormulas(shift.sheet.workbook, (formula, place) =>
    rewriteTokens(formula, (text, kind) =>
      kind === 'range' || kind === 'range_beam' ? shiftReference(text, place, shift) : text,
    ),
  );
}

/** One A1 reference, such as `Data!$A$2:B9`, read from a formula on `home`. */
function shiftReference(text: string, place: FormulaPlace, shift: Shift): string {
  const reference = parseA1Ref(text);
  if (!reference || !('range' in reference)) return text;
  if (sheetOf(reference, place, shift) !== shift.sheet) return text;
  const range = place.isAnchor ? shiftOfRule(reference.range, place, shift) : shiftRange(reference.range, shift);
  if (range === reference.range) return text;
  return range ? stringifyA1Ref({ ...reference, range }) : '#REF!';
}

/** None for cells of another workbook, `[1]Sheet1!A1`. */
function sheetOf({ context = [] }: ReferenceA1, place: FormulaPlace, { sheet }: Shift): Sheet | undefined {
  if (context.length > 1 && context[0] !== '0') return undefined;
  const named = context.at(-1);
  return named === undefined ? place.sheet : sheet.workbook.sheet(named);
}

type Range = ReferenceA1['range'];

/** The same range where nothing moves it; undefined where all its cells are gone. */
function shiftRange(range: Range, shift: Shift): Range | undefined {
  const hasRows = range.top !== null || range.bottom !== null;
  const hasColumns = range.left !== null || range.right !== null;
  if (!(shift.axis === 'rows' ? hasRows : hasColumns)) return range;
  const area = areaOf(range);
  const moved = shiftArea(area, shift);
  if (moved === area) return range;
  if (!moved) return undefined;
  return {
    ...range,
    ...(hasRows && { top: moved.top, bottom: moved.bottom }),
    ...(hasColumns && { left: moved.left, right: moved.right }),
  };
}

/**
 * A relative reference of a rule keeps its distance from the rule's first cell where the cells it named are gone, and where
 * lines are put in right before that cell: what stood in the row above goes on standing there.
 */
function shiftOfRule(range: Range, place: FormulaPlace, shift: Shift): Range | undefined {
  const line = shift.axis === 'rows' ? place.row : place.column;
  const across = shift.axis === 'rows' ? place.column : place.row;
  const pushed =
    place.sheet === shift.sheet && shift.count > 0 && line === shift.at && across >= shift.from && across <= shift.to;
  return (
    (pushed && besideAnchor(range, place, shift)) || (shiftRange(range, shift) ?? besideAnchor(range, place, shift))
  );
}

/** A reference moved as a rule's first cell is; past the sheet's edge it goes on at the other end. Undefined where it is not relative along the shift. */
function besideAnchor(range: Range, { sheet, row, column }: FormulaPlace, shift: Shift): Range | undefined {
  const isRows = shift.axis === 'rows';
  if (isRows ? range.$top || range.$bottom : range.$left || range.$right) return undefined;
  const anchor = { top: row, left: column, bottom: row, right: column };
  const moved = (sheet === shift.sheet && shiftArea(anchor, shift)) || anchor;
  const length = (isRows ? lastRow : lastColumn) + 1;
  const along = isRows ? moved.top - row : moved.left - column;
  const wrapped = (line: number | null | undefined): number | null =>
    typeof line === 'number' ? (line + along + length) % length : null;
  return isRows
    ? { ...range, top: wrapped(range.top), bottom: wrapped(range.bottom) }
    : { ...range, left: wrapped(range.left), right: wrapped(range.right) };
}

/** Open sides reach the edge of the sheet. */
function areaOf({ top, left, bottom, right }: Range): Area {
  return { top: top ?? 0, left: left ?? 0, bottom: bottom ?? lastRow, right: right ?? lastColumn };
}
