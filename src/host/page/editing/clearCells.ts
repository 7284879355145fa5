import type { Area } from '../../book/model/Area';
import { enterInputs } from '../../book/entry/enterInputs';
import type { Sheet } from '../../book/model/Sheet';

/** Clears the contents of an area and leaves its formats: the Delete key. */
export function clearCells(sheet: Sheet, area: Area): void {
  const { rows, columns } = sheet.extent();
  const bottom = Math.min(area.bottom, rows - 1);
  const right = Math.min(area.right, columns - 1);
  if (bottom < area.top || right < area.left) return;
  const blanks = Array.from({ length: bottom - area.top + 1 }, () =>
    Array.from({ length: right - area.left + 1 }, () => ''),
  );
  enterInputs(sheet, { ...area, bottom, right }, blanks);
}
