import { enterInputs } from '../../book/entry/enterInputs';
import type { Page } from '../Page';

/** Enters what was chosen from a cell's list. */
export function enterChoice(page: Page, entry: string): void {
  const { row, column } = page.selection.active;
  page.attempt(() => enterInputs(page.sheet, { top: row, left: column, bottom: row, right: column }, [[entry]]));
}
