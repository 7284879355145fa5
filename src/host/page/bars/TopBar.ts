import { element } from '../element';
import { icon, type IconName } from './icon';
import type { PageWords } from '../language/english';
import type { Ribbon, RibbonButton } from '../ribbon/Ribbon';
import { pageLanguages, pageWords, type PageLanguage } from '../language/pageWords';
import type { Preferences, Theme } from '../store/Preferences';

interface TopBarActions {
  startNew(): void;
  open(): void;
  download(): void;
  undo(): void;
  redo(): void;
  changeRows(change: 'insert' | 'delete'): void;
  press(button: RibbonButton): void;
  language(language: PageLanguage): void;
  theme(theme: Theme): void;
  withoutAddIn(isOn: boolean): void;
  tours(): void;
}

interface TopBarState {
  readonly words: PageWords;
  readonly ribbon: Ribbon | undefined;
  readonly preferences: Preferences;
  readonly withoutAddIn: boolean;
  /** Whether there are tours, and whether they are open. */
  readonly tours: 'none' | 'closed' | 'open';
}

/** The bar over the sheet: file, undo, rows, the add-in's own group as its manifest names it, and how the page shows. */
export class TopBar {
  readonly root = element('div', { class: 'top-bar' });
  private undoButton = element('button');
  private redoButton = element('button');
  private addInButtons: HTMLButtonElement[] = [];
  /** What changes the workbook, but for undo and redo. */
  private editButtons: HTMLButtonElement[] = [];

  constructor(private readonly actions: TopBarActions) {}

  show(state: TopBarState): void {
    const { words } = state;
    const { actions } = this;
    this.undoButton = this.button(words.undo, 'undo', () => actions.undo(), 'Ctrl+Z');
    this.redoButton = this.button(words.redo, 'redo', () => actions.redo(), 'Ctrl+Y');
    const startNew = this.button(words.newWorkbook, 'new', () => actions.startNew());
    const open = this.button(words.open, 'open', () => actions.open());
    const insertRow = this.button(words.insertRow, 'insertRow', () => actions.changeRows('insert'));
    const deleteRow = this.button(words.deleteRow, 'deleteRow', () => actions.changeRows('delete'));
    this.root.replaceChildren(
      group(
        words.file,
        startNew,
        open,
        this.button(words.download, 'download', () => actions.download(), 'Ctrl+S'),
      ),
      group(words.edit, this.undoButton, this.redoButton, insertRow, deleteRow),
      ...this.addInGroup(state),
      this.viewGroup(state),
    );
    this.editButtons = [startNew, open, insertRow, deleteRow, ...this.addInButtons];
  }

  /** Marks what cannot be done, such as all that changes a workbook which is only to be looked at. */
  showPossible(
    { canUndo, canRedo }: { readonly canUndo: boolean; readonly canRedo: boolean },
    isReadOnly: boolean,
  ): void {
    this.undoButton.setAttribute('aria-disabled', String(isReadOnly || !canUndo));
    this.redoButton.setAttribute('aria-disabled', String(isReadOnly || !canRedo));
    for (const button of this.editButtons) button.setAttribute('aria-disabled', String(isReadOnly));
  }

  showBusy(isBusy: boolean): void {
    for (const button of this.addInButtons) button.setAttribute('aria-busy', String(isBusy));
  }

  private addInGroup({ ribbon, withoutAddIn }: TopBarState): HTMLElement[] {
    if (!ribbon || withoutAddIn) {
      this.addInButtons = [];
      return [];
    }
    this.addInButtons = ribbon.buttons.map((each) => {
      const icon = element('img', { src: each.icon, alt: '', width: 32, height: 32 });
      const button = element(
        'button',
        { type: 'button', class: 'ribbon-button' },
        icon,
        element('span', {}, each.label),
      );
      button.title = each.description ? `${each.title}\n${each.description}` : each.title;
      button.addEventListener('click', () => this.actions.press(each));
      return button;
    });
    return [group(ribbon.group, ...this.addInButtons)];
  }

  private viewGroup({ words, preferences, withoutAddIn, tours }: TopBarState): HTMLElement {
    const names = pageLanguages.map((each) => [each, pageWords[each].ownName] as const);
    const language = select(words.language, preferences.language, names);
    language.addEventListener('change', () => this.actions.language(language.value as PageLanguage));
    const theme = select(words.theme, preferences.theme, [
      ['auto', words.themeAuto],
      ['light', words.themeLight],
      ['dark', words.themeDark],
    ]);
    theme.addEventListener('change', () => this.actions.theme(theme.value as Theme));
    const box = element('input', { type: 'checkbox', checked: withoutAddIn });
    box.addEventListener('change', () => this.actions.withoutAddIn(box.checked));
    const without = element('label', { class: 'check', title: words.withoutAddInTip }, box, words.withoutAddIn);
    const choices = element(
      'div',
      { class: 'view-choices' },
      element('label', {}, choiceName(words.language), language),
      element('label', {}, choiceName(words.theme), theme),
      without,
      ...(tours === 'none' ? [] : [this.toursButton(words, tours === 'open')]),
    );
    return group(words.view, choices);
  }

  private toursButton(words: PageWords, isOpen: boolean): HTMLElement {
    const button = element(
      'button',
      { type: 'button', class: 'button tours-button', 'aria-expanded': String(isOpen) },
      words.tours.tours,
    );
    button.addEventListener('click', () => this.actions.tours());
    return button;
  }

  private button(label: string, sign: IconName, act: () => void, keys?: string): HTMLButtonElement {
    const button = element('button', { type: 'button', class: 'bar-command' }, icon(sign), element('span', {}, label));
    if (keys) {
      button.title = `${label} (${keys})`;
      button.setAttribute('aria-keyshortcuts', keys.replace('Ctrl', 'Control'));
    }
    button.addEventListener('click', act);
    return button;
  }
}

function group(label: string, ...children: readonly HTMLElement[]): HTMLElement {
  const content = element('div', { class: 'group-content' }, ...children);
  const caption = element('div', { class: 'group-label', 'aria-hidden': 'true' }, label);
  return element('div', { class: 'group', role: 'group', 'aria-label': label }, content, caption);
}

/** The choice itself bears its name too, so this may be out of sight. */
function choiceName(name: string): HTMLElement {
  return element('span', { class: 'choice-name' }, name);
}

function select(label: string, value: string, entries: readonly (readonly [string, string])[]): HTMLSelectElement {
  const options = entries.map(([key, text]) => element('option', { value: key, selected: key === value }, text));
  return element('select', { 'aria-label': label }, ...options);
}
