import type { Page } from '../Page';

/** Shows the sheet before or after, hidden ones left out. */
export function turnSheet(page: Page, by: -1 | 1): void {
  const shown = page.book.workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
  const next = shown[shown.indexOf(page.sheet) + by];
  if (next) page.showSheet(next);
}
