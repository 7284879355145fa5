import type { Page } from '../Page';

/** Undoes or does again what was done last, and says so. */
export function travel(page: Page, direction: 'undo' | 'redo'): void {
  const { words, book } = page;
  const isUndo = direction === 'undo';
  const moved = isUndo ? book.undo() : book.redo();
  const none = isUndo ? words.nothingToUndo : words.nothingToRedo;
  page.announce(moved ? (isUndo ? words.undone : words.redone) : none);
}
