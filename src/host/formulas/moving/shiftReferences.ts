import { parseA1Ref, stringifyA1Ref } from '@borgar/fx';
import { lastColumn, lastRow } from '../../book/model/Area';
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
export function shiftReference(text: string, home: Sheet | undefined, shift: Shift): string {
  const reference = parseA1Ref(text);
  if (!reference || !('range' in reference)) return text;
  const named = reference.context?.at(-1);
  const sheet = named === undefined ? home : shift.sheet.workbook.sheet(named);
  if (sheet !== shift.sheet) return text;
  const { range } = reference;
  const area = {
    top: range.top ?? 0,
    left: range.left ?? 0,
    bottom: range.bottom ?? lastRow,
    right: range.right ?? lastColumn,
  };
  const wholeColumns = range.top === null && range.bottom === null;
  const wholeRows = range.left === null && range.right === null;
  if ((shift.axis === 'rows' && wholeColumns) || (shift.axis === 'columns' && wholeRows)) return text;
  const moved = shiftArea(area, shift);
  if (moved === area) return text;
  if (!moved) return '#REF!';
  return stringifyA1Ref({
    ...reference,
    range: {
      ...range,
      ...(wholeColumns ? {} : { top: moved.top, bottom: moved.bottom }),
      ...(wholeRows ? {} : { left: moved.left, right: moved.right }),
    },
  });
}
