import type { Area } from '../../book/model/Area';
import { Sheet } from '../../book/model/Sheet';

/** The smallest area with every value and formula, and with every formatted cell unless `valuesOnly`; undefined on a blank sheet. */
export function usedArea(sheet: Sheet, valuesOnly: boolean): Area | undefined {
  const filled = sheet.usedArea();
  if (valuesOnly) return filled;
  let area = filled;
  for (const key of sheet.styledCells().keys()) {
    const { row, column } = Sheet.cellOf(key);
    area = area ? including(area, row, column) : { top: row, left: column, bottom: row, right: column };
  }
  return area;
}

function including({ top, left, bottom, right }: Area, row: number, column: number): Area {
  return {
    top: Math.min(top, row),
    left: Math.min(left, column),
    bottom: Math.max(bottom, row),
    right: Math.max(right, column),
  };
}
