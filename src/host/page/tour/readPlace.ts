import type { Area } from '../../book/model/Area';
import type { CellValue } from '../../book/model/CellValue';
import type { Sheet } from '../../book/model/Sheet';
import { Reference } from '../../calculation/values/Reference';
import type { Page } from '../Page';

export interface FoundCells {
  readonly sheet: Sheet;
  readonly area: Area;
}

const origin = { row: 0, column: 0 };

/** The cells that a formula of a tour gives in the present workbook; undefined where there are none, or their sheet is hidden. */
export function cellsOf(page: Page, formula: string): FoundCells | undefined {
  const value = page.book.rules.value(`=${formula}`, page.sheet, origin, origin);
  if (!(value instanceof Reference) || value.sheet.visibility !== 'Visible') return undefined;
  const { sheet, top, left, bottom, right } = value;
  return { sheet, area: { top, left, bottom, right } };
}

/** What a formula of a tour comes to in the present workbook. */
export function valueOf(page: Page, formula: string): CellValue {
  return page.book.rules.cellValue(`=${formula}`, page.sheet, origin, origin);
}
