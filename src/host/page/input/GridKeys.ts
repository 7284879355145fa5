import { clearCells } from '../editing/clearCells';
import type { EditController } from '../editing/EditController';
import { foldSelected } from '../editing/foldSelected';
import { openLink } from '../editing/openLink';
import type { Page } from '../Page';
import { moveByKey, type KeyPress } from '../selection/moveByKey';
import { shapeOf } from '../selection/shapeOf';
import type { DropDown } from '../validation/DropDown';

interface GridKeyActions {
  undo(): void;
  redo(): void;
  download(): void;
  escape(): void;
  /** Ctrl+PageUp and PageDown: the sheet before or after. */
  turnSheet(by: -1 | 1): void;
}

/** Alt+Shift and one of these folds up, or unfolds, the groups at the selected cells; what Shift makes of − and + counts too. */
const hides = ['-', '_', '−'];
const shows = ['+', '=', '*'];

/** What a key is called while an input method or a dead key makes the text. */
const composing: ReadonlySet<string> = new Set(['Process', 'Dead', 'Unidentified']);

/** The keys of the grid while no cell is edited. */
export class GridKeys {
  /** Keys that do something of their own, whatever else is held but Alt. */
  private readonly plainKeys: Readonly<Partial<Record<string, () => boolean>>> = {
    F2: () => this.begin(),
    Delete: () => this.page.attempt(() => clearCells(this.page.sheet, this.page.area)) || true,
    Backspace: () => this.begin(''),
    Escape: () => this.clearMarks(),
  };
  /** Keys held with Ctrl, in lower case. */
  private readonly commands: Readonly<Partial<Record<string, () => void>>> = {
    z: () => this.actions.undo(),
    'Shift+z': () => this.actions.redo(),
    y: () => this.actions.redo(),
    s: () => this.actions.download(),
    pageup: () => this.actions.turnSheet(-1),
    pagedown: () => this.actions.turnSheet(1),
  };

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
    if (composing.has(key)) return this.compose();
    if (alt) return this.pressWithAlt(key, shift);
    if (control && this.command(key, shift)) return true;
    const act = this.plainKeys[key];
    if (act) return act();
    return this.move({ key, shift, control }) || (!control && [...key].length === 1 && this.begin(key));
  }

  private pressWithAlt(key: string, shift: boolean): boolean {
    if (!shift) return key === 'ArrowDown' && this.dropDown.open();
    return (hides.includes(key) || shows.includes(key)) && foldSelected(this.page, hides.includes(key));
  }

  private move(press: KeyPress): boolean {
    const { page } = this;
    const next = moveByKey(page.selection, press, shapeOf(page.sheet, page.view.pageRows));
    if (next) page.select(next);
    return next !== undefined;
  }

  private command(key: string, shift: boolean): boolean {
    if (key === 'Enter') return openLink(this.page, this.page.selection.active);
    const letter = key.toLowerCase();
    const act = (shift ? this.commands[`Shift+${letter}`] : undefined) ?? this.commands[letter];
    act?.();
    return act !== undefined;
  }

  private begin(typed?: string): boolean {
    this.edits.begin(typed);
    return true;
  }

  /** Opens the cell for what an input method is about to write; the key itself stays the browser's. */
  private compose(): false {
    this.edits.begin('');
    return false;
  }

  private clearMarks(): boolean {
    this.actions.escape();
    const { active } = this.page.selection;
    this.page.select({ active, anchor: active, focus: active });
    return true;
  }
}
