import { lastColumn, lastRow, type Area } from '../../book/model/Area';
import { Sheet } from '../../book/model/Sheet';

const wholeSheet: Area = { top: 0, left: 0, bottom: lastRow, right: lastColumn };

/**
 * The smallest part of `within` with every value and formula there, and with every formatted cell unless `valuesOnly`;
 * undefined where all is blank. Formats of whole rows and columns do not count.
 */
export function usedArea(sheet: Sheet, valuesOnly: boolean, within: Area = wholeSheet): Area | undefined {
  const used = new Bounds(within);
  const columns = Math.min(within.right, sheet.extent().columns - 1);
  for (let column = within.left; column <= columns; column++) {
    sheet.columnValues(column)?.forEach((value, row) => {
      if (value !== undefined && value !== null) used.include(row, column);
    });
  }
  used.includeKeys(sheet.formulas().keys());
  if (!valuesOnly) used.includeKeys(sheet.styledCells().keys());
  return used.area;
}

/** Grows around cells, those outside of `within` left out. */
class Bounds {
  private top = Infinity;
  private left = Infinity;
  private bottom = -1;
  private right = -1;

  constructor(private readonly within: Area) {}

  get area(): Area | undefined {
    const { top, left, bottom, right } = this;
    return bottom < 0 ? undefined : { top, left, bottom, right };
  }

  include(row: number, column: number): void {
    const { top, left, bottom, right } = this.within;
    if (row < top || row > bottom || column < left || column > right) return;
    this.top = Math.min(this.top, row);
    this.left = Math.min(this.left, column);
    this.bottom = Math.max(this.bottom, row);
    this.right = Math.max(this.right, column);
  }

  includeKeys(keys: Iterable<number>): void {
    for (const key of keys) {
      const { row, column } = Sheet.cellOf(key);
      this.include(row, column);
    }
  }
}
