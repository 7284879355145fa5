import type { Area } from '../../book/model/Area';
import { Sheet } from '../../book/model/Sheet';
import type { CellValue } from '../../book/model/CellValue';
import type { SheetImage } from './SheetImage';

/**
 * Puts values and formulas back as in the image and gives the area that changed. Results of formulas that are the same in
 * both are left to the calculation, and so are spilled cells.
 */
export function restoreCells(sheet: Sheet, image: SheetImage): Area | undefined {
  const spilledNow = spilledKeys(sheet.spills);
  const spilledThen = spilledKeys(image.spills);
  const { rows, columns } = sheet.extent();
  const width = Math.max(columns, image.columns.length);
  let changed: Area | undefined;
  for (let column = 0; column < width; column++) {
    const then = image.columns[column];
    const height = Math.max(rows, then?.values.length ?? 0);
    const sameValues = then?.version === sheet.columnVersion(column);
    for (let row = 0; row < height; row++) {
      const key = Sheet.key(row, column);
      const formula = image.formulas.get(key);
      const sameFormula = sheet.formula(row, column) === formula;
      if (sameFormula && (sameValues || formula !== undefined || spilledNow.has(key))) continue;
      const value: CellValue = spilledThen.has(key) ? null : (then?.values[row] ?? null);
      if (sameFormula && sheet.value(row, column) === value) continue;
      sheet.storeFormula(row, column, formula);
      sheet.storeValue(row, column, value);
      changed = including(changed, row, column);
    }
  }
  return changed;
}

function spilledKeys(spills: Iterable<readonly [number, Area]>): Set<number> {
  const keys = new Set<number>();
  for (const [anchor, { top, left, bottom, right }] of spills) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) keys.add(Sheet.key(row, column));
    }
    keys.delete(anchor);
  }
  return keys;
}

function including(area: Area | undefined, row: number, column: number): Area {
  if (!area) return { top: row, left: column, bottom: row, right: column };
  return {
    top: Math.min(area.top, row),
    left: Math.min(area.left, column),
    bottom: Math.max(area.bottom, row),
    right: Math.max(area.right, column),
  };
}
