import type { Sheet } from '../../book/model/Sheet';
import { element } from '../element';
import type { PageWords } from '../language/english';

interface TabActions {
  show(sheet: Sheet): void;
  add(): void;
  /** The focus goes to the cells. */
  leave(): void;
  rename(sheet: Sheet, name: string): void;
}

/** The tabs of the sheets: arrows move between them, Enter or F2 renames after a double click or on the present tab. */
export class SheetTabs {
  readonly root = element('div', { class: 'tabs' });
  private readonly list = element('div', { role: 'tablist', class: 'tab-list' });
  private readonly addButton = element('button', { type: 'button', class: 'tab-add' }, '+');

  private drawn = '';

  constructor(private readonly actions: TabActions) {
    this.addButton.addEventListener('click', () => actions.add());
    this.root.append(this.list, this.addButton);
  }

  show(sheets: readonly Sheet[], active: Sheet | undefined, words: PageWords): void {
    const shown = sheets.filter((sheet) => sheet.visibility === 'Visible');
    const key = JSON.stringify([words.locale, shown.map(({ id, name, tabColor }) => [id, name, tabColor])]);
    const hadFocus = this.list.contains(document.activeElement);
    if (key !== this.drawn) {
      this.drawn = key;
      this.list.setAttribute('aria-label', words.sheets);
      this.addButton.setAttribute('aria-label', words.addSheet);
      this.addButton.title = words.addSheet;
      this.list.replaceChildren(...shown.map((sheet) => this.tab(sheet, shown, words)));
    }
    const current = active && shown.indexOf(active);
    [...this.list.querySelectorAll<HTMLElement>('[role=tab]')].forEach((tab, index) => {
      const isActive = index === current;
      if (tab.getAttribute('aria-selected') === String(isActive)) return;
      tab.setAttribute('aria-selected', String(isActive));
      tab.tabIndex = isActive ? 0 : -1;
      if (!isActive) return;
      tab.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      if (hadFocus) tab.focus();
    });
  }

  private tab(sheet: Sheet, shown: readonly Sheet[], words: PageWords): HTMLElement {
    const tab = element(
      'button',
      {
        type: 'button',
        role: 'tab',
        class: 'tab',
        'aria-controls': 'sheet',
      },
      sheet.name,
    );
    if (sheet.tabColor) tab.style.setProperty('--tab-color', sheet.tabColor);
    tab.addEventListener('click', (event) => {
      this.actions.show(sheet);
      // A click (not a key) goes on to the cells, as in Excel.
      if (event.detail === 1) this.actions.leave();
    });
    tab.addEventListener('dblclick', () => this.rename(sheet, tab, words));
    tab.addEventListener('keydown', (event) => {
      const next = neighbour(shown, sheet, event.key);
      if (event.key === 'F2') this.rename(sheet, tab, words);
      else if (next) this.actions.show(next);
      else return;
      event.preventDefault();
      event.stopPropagation();
    });
    return tab;
  }

  private rename(sheet: Sheet, tab: HTMLElement, words: PageWords): void {
    const field = element('input', {
      class: 'tab-name',
      'aria-label': words.renameSheet(sheet.name),
      value: sheet.name,
      maxlength: 31,
      size: Math.max(6, sheet.name.length),
    });
    let isDone = false;
    const end = (keep: boolean): void => {
      if (isDone) return;
      isDone = true;
      const name = field.value.trim();
      field.replaceWith(tab);
      tab.focus();
      if (keep && name !== sheet.name) this.actions.rename(sheet, name);
    };
    field.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Enter' || event.key === 'Escape') end(event.key === 'Enter');
    });
    field.addEventListener('blur', () => end(true));
    tab.replaceWith(field);
    field.select();
    field.focus();
  }
}

function neighbour(sheets: readonly Sheet[], sheet: Sheet, key: string): Sheet | undefined {
  const at = sheets.indexOf(sheet);
  switch (key) {
    case 'ArrowRight':
      return sheets[(at + 1) % sheets.length];
    case 'ArrowLeft':
      return sheets[(at + sheets.length - 1) % sheets.length];
    case 'Home':
      return sheets[0];
    case 'End':
      return sheets.at(-1);
    default:
      return undefined;
  }
}
