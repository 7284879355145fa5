import type { Page } from '../Page';

const narrowest = 2;

/** Drags the right edge of a column's head; the width counts when the pointer is let go. */
export function resizeColumn(page: Page, column: number, start: PointerEvent): void {
  const { sheet } = page;
  const head = start.target instanceof Element ? start.target.parentElement : null;
  const before = page.scene.geometry.columns.size(column);
  const widthAt = (event: PointerEvent): number => Math.max(narrowest, before + event.clientX - start.clientX);
  const move = (event: PointerEvent): void => {
    if (head) head.style.width = `${String(widthAt(event))}px`;
  };
  const end = (event: PointerEvent): void => {
    removeEventListener('pointermove', move);
    if (event.clientX === start.clientX) return;
    page.attempt(() => {
      sheet.columnWidths.set(column, (widthAt(event) * 72) / 96);
      page.book.fitRowsAnew(sheet);
    });
  };
  start.preventDefault();
  addEventListener('pointermove', move);
  addEventListener('pointerup', end, { once: true });
}
