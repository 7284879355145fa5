import type { Area } from '../../workbook/Area';
import { Sheet } from '../../workbook/Sheet';

/** The cells that formulas of one sheet have filled, by the formula's own cell. */
export class SpilledAreas {
  private readonly areas = new Map<number, Area>();

  get(row: number, column: number): Area | undefined {
    return this.areas.get(Sheet.key(row, column));
  }

  set(row: number, column: number, area: Area): void {
    this.areas.set(Sheet.key(row, column), area);
  }

  all(): Area[] {
    return [...this.areas.values()];
  }
}

const ofSheets = new WeakMap<Sheet, SpilledAreas>();

/** What the file said that its dynamic arrays had filled: the calculation may take these cells for spilled, not for typed. */
export function spilledAreas(sheet: Sheet): SpilledAreas {
  const known = ofSheets.get(sheet) ?? new SpilledAreas();
  ofSheets.set(sheet, known);
  return known;
}
