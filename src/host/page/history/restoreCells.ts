import { cellArea, joined, type Area } from '../../book/model/Area';
import { Sheet } from '../../book/model/Sheet';
import type { CellValue } from '../../book/model/CellValue';
import type { SheetImage } from './SheetImage';

/** What stays the same over all columns. */
interface Restoring {
  readonly sheet: Sheet;
  readonly image: SheetImage;
  readonly spilledNow: ReadonlySet<number>;
  readonly spilledThen: ReadonlySet<number>;
}

/**
 * Puts values and formulas back as in the image and gives the area that changed. Results of formulas that are the same in
 * both are left to the calculation, and so are spilled cells.
 */
export function restoreCells(sheet: Sheet, image: SheetImage): Area | undefined {
  const restoring = { sheet, image, spilledNow: spilledKeys(sheet.spills), spilledThen: spilledKeys(image.spills) };
  const width = Math.max(sheet.extent().columns, image.columns.length);
  let changed: Area | undefined;
  for (let column = 0; column < width; column++) {
    for (const row of restoreColumn(restoring, column)) changed = including(changed, row, column);
  }
  return changed;
}

/** Gives the rows that changed. */
function restoreColumn(restoring: Restoring, column: number): number[] {
  const { sheet, image, spilledNow } = restoring;
  const { version, values = [] } = image.columns[column] ?? {};
  const height = Math.max(sheet.extent().rows, values.length);
  const sameValues = version === sheet.columnVersion(column);
  const changed: number[] = [];
  for (let row = 0; row < height; row++) {
    const key = Sheet.key(row, column);
    const formula = image.formulas.get(key);
    const sameFormula = sheet.formula(row, column) === formula;
    const isResult = formula !== undefined || spilledNow.has(key);
    if (sameFormula && (sameValues || isResult)) continue;
    const value = valueThen(restoring, row, column);
    if (sameFormula && sheet.value(row, column) === value) continue;
    sheet.storeFormula(row, column, formula);
    sheet.storeValue(row, column, value);
    changed.push(row);
  }
  return changed;
}

function valueThen({ image, spilledThen }: Restoring, row: number, column: number): CellValue {
  return spilledThen.has(Sheet.key(row, column)) ? null : (image.columns[column]?.values[row] ?? null);
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
  const cell = cellArea(row, column);
  return area ? joined(area, cell) : cell;
}
