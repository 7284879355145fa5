import { clearCells } from '../editing/clearCells';
import type { EditController } from '../editing/EditController';
import { openLink } from '../editing/openLink';
import type { Page } from '../Page';
import { moveByKey } from '../selection/moveByKey';
import { shapeOf } from '../selection/shapeOf';
import type { DropDown } from '../validation/DropDown';

export interface GridKeyActions {
  undo(): void;
  redo(): void;
  download(): void;
  escape(): void;
  /** Ctrl+PageUp and PageDown: the sheet before or after. */
  turnSheet(by: -1 | 1): void;
}

/** The keys of the grid while no cell is edited. */
export class GridKeys {
  constructor(
    private readonly page: Page,
    private readonly edits: EditController,
    private readonly dropDown: DropDown,
    private readonly actions: GridKeyActions,
  ) {
    page.view.grid.addEventListener('keydown', (event) => {
      if (this.press(event)) event.preventDefault();
    });
  }

  /** True where the key meant something. */
  private press(event: KeyboardEvent): boolean {
    const { key, shiftKey: shift, altKey: alt } = event;
    const control = event.ctrlKey || event.metaKey;
    const { page } = this;
    if (alt && key === 'ArrowDown') return this.dropDown.open();
    if (control && !alt && this.command(key, shift)) return true;
    if (alt) return false;
    if (key === 'F2') return this.begin();
    if (key === 'Delete') return page.attempt(() => clearCells(page.sheet, page.area)) || true;
    if (key === 'Backspace') return this.begin('');
    if (key === 'Escape') return this.clearMarks();
    const next = moveByKey(page.selection, { key, shift, control }, shapeOf(page.sheet, page.view.pageRows));
    if (next) {
      page.select(next);
      return true;
    }
    return !control && [...key].length === 1 ? this.begin(key) : false;
  }

  private command(key: string, shift: boolean): boolean {
    const { actions, page } = this;
    switch (key.toLowerCase()) {
      case 'z':
        if (shift) actions.redo();
        else actions.undo();
        return true;
      case 'y':
        actions.redo();
        return true;
      case 's':
        actions.download();
        return true;
      case 'enter':
        return openLink(page, page.selection.active);
      case 'pageup':
        actions.turnSheet(-1);
        return true;
      case 'pagedown':
        actions.turnSheet(1);
        return true;
      default:
        return false;
    }
  }

  private begin(typed?: string): boolean {
    this.edits.begin(typed);
    return true;
  }

  private clearMarks(): boolean {
    this.actions.escape();
    const { active } = this.page.selection;
    this.page.select({ active, anchor: active, focus: active });
    return true;
  }
}
