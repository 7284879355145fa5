import { Sheet } from '../../book/model/Sheet';
import type { Page } from '../Page';
import { findPlace } from '../selection/findPlace';
import type { Cell } from '../../book/model/Cell';
import { selectArea } from '../selection/Selection';

/** Follows the link of a cell to its place in the workbook; false where the cell has none. Web pages are named, not opened. */
export function openLink(page: Page, { row, column }: Cell): boolean {
  const link = page.sheet.hyperlinks.get(Sheet.key(row, column));
  if (!link) return false;
  const reference = link.documentReference ?? (link.address?.startsWith('#') ? link.address.slice(1) : undefined);
  if (reference === undefined) {
    void page.dialogs.tell(page.words.title, page.words.externalLink(link.address ?? ''));
    return true;
  }
  if (!goTo(page, reference)) page.announce(page.words.linkGone);
  return true;
}

/** Selects the place that a text names; false where there is none. */
export function goTo(page: Page, text: string): boolean {
  const place = findPlace(text, page.sheet, page.book.rules);
  if (!place || place.sheet.visibility !== 'Visible') return false;
  if (place.sheet !== page.sheet) page.showSheet(place.sheet);
  page.select(selectArea(place.area));
  page.view.grid.focus({ preventScroll: true });
  return true;
}
