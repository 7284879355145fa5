import type { Area } from '../../book/model/Area';
import { Sheet } from '../../book/model/Sheet';

/** The smallest area with every value and formula, and with every formatted cell unless `valuesOnly`; undefined on a blank sheet. */
export function usedArea(sheet: Sheet, valuesOnly: boolean): Area | undefined {
  const filled = sheet.usedArea();
  if (valuesOnly) return filled;
  let area = filled;
  for (const key of sheet.styledCells().keys()) {
    const { row, column } = Sheet.cellOf(key);
    area = {
      top: Math.min(area?.top ?? row, row),
      left: Math.min(area?.left ?? column, column),
      bottom: Math.max(area?.bottom ?? row, row),
      right: Math.max(area?.right ?? column, column),
    };
  }
  return area;
}
