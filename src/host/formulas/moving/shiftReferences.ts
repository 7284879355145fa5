import { parseA1Ref, stringifyA1Ref, type ReferenceA1 } from '@borgar/fx';
import { lastColumn, lastRow, type Area } from '../../book/model/Area';
import { rewriteFormulas } from '../rewriting/rewriteFormulas';
import { rewriteTokens } from '../tokens/rewriteTokens';
import { shiftArea, type Shift } from '../../book/model/Shift';
import type { Sheet } from '../../book/model/Sheet';

/** Lets every A1 reference of the workbook follow a shift; one whose cells are all gone becomes `#REF!`. */
export function shiftReferences(shift: Shift): void {
  rewriteFormulas(shift.sheet.workbook, (formula, place) =>
    rewriteTokens(formula, (text, kind) =>
      kind === 'range' || kind === 'range_beam' ? shiftReference(text, place.sheet, shift) : text,
    ),
  );
}

/** One A1 reference, such as `Data!$A$2:B9`, read from a formula on `home`. */
function shiftReference(text: string, home: Sheet | undefined, shift: Shift): string {
  const reference = parseA1Ref(text);
  if (!reference || !('range' in reference)) return text;
  const named = reference.context?.at(-1);
  const sheet = named === undefined ? home : shift.sheet.workbook.sheet(named);
  if (sheet !== shift.sheet) return text;
  const range = shiftRange(reference.range, shift);
  if (range === reference.range) return text;
  return range ? stringifyA1Ref({ ...reference, range }) : '#REF!';
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

/** Open sides reach the edge of the sheet. */
function areaOf({ top, left, bottom, right }: Range): Area {
  return { top: top ?? 0, left: left ?? 0, bottom: bottom ?? lastRow, right: right ?? lastColumn };
}
