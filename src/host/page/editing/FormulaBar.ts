import { element } from '../element';
import type { PageWords } from '../language/english';

interface FormulaBarActions {
  goTo(text: string): void;
  /** The field took the focus: an edit begins there. */
  begin(): void;
  input(text: string): void;
  press(event: KeyboardEvent): void;
  accept(): void;
  cancel(): void;
}

/** Name box and formula bar. */
export class FormulaBar {
  readonly root = element('div', { class: 'formula-bar' });
  readonly field = element('textarea', { class: 'formula', rows: 1, spellcheck: 'false' });
  private readonly nameBox = element('input', { class: 'name-box', spellcheck: 'false', autocomplete: 'off' });
  private readonly cancelButton = element('button', { type: 'button', class: 'bar-button' }, '✕');
  private readonly acceptButton = element('button', { type: 'button', class: 'bar-button' }, '✓');

  constructor(actions: FormulaBarActions) {
    const sign = element('span', { class: 'fx', 'aria-hidden': 'true' }, 'fx');
    this.root.append(this.nameBox, this.cancelButton, this.acceptButton, sign, this.field);
    this.nameBox.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Enter') actions.goTo(this.nameBox.value);
      if (event.key === 'Escape') actions.cancel();
    });
    this.nameBox.addEventListener('focus', () => this.nameBox.select());
    this.field.addEventListener('focus', () => actions.begin());
    this.field.addEventListener('input', () => actions.input(this.field.value));
    this.field.addEventListener('keydown', (event) => actions.press(event));
    for (const button of [this.cancelButton, this.acceptButton]) {
      button.addEventListener('pointerdown', (event) => event.preventDefault());
    }
    this.cancelButton.addEventListener('click', () => actions.cancel());
    this.acceptButton.addEventListener('click', () => actions.accept());
  }

  label(words: PageWords): void {
    this.nameBox.setAttribute('aria-label', words.nameBox);
    this.field.setAttribute('aria-label', words.formulaBar);
    this.cancelButton.setAttribute('aria-label', words.cancelEdit);
    this.acceptButton.setAttribute('aria-label', words.acceptEdit);
  }

  show(name: string, text: string, isEditing: boolean): void {
    if (document.activeElement !== this.nameBox) this.nameBox.value = name;
    if (document.activeElement !== this.field || !isEditing) this.field.value = text;
    this.cancelButton.disabled = !isEditing;
    this.acceptButton.disabled = !isEditing;
  }
}
