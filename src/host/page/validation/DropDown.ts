import { enterInputs } from '../../book/entry/enterInputs';
import type { DataValidation, ValidationRule } from '../../book/model/DataValidation';
import { cellName } from '../../book/model/cellName';
import { element } from '../element';
import { floatBox } from '../grid/floatBox';
import type { Box } from '../grid/GridGeometry';
import type { Page } from '../Page';
import { listEntries } from './listEntries';
import { validationAt } from './validationAt';

/** The widest an input message gets, in pixels, with a little space beside it. */
const messageRoom = 270;

/** The button beside a cell with a list, the list it opens, and the input message of a validated cell. */
export class DropDown {
  private readonly button = element(
    'button',
    { type: 'button', class: 'drop-button', tabindex: -1, hidden: true },
    '▾',
  );
  private readonly list = element('div', { role: 'listbox', class: 'drop-list', tabindex: -1, hidden: true });
  private readonly message = element('div', { class: 'input-message', id: 'input-message', hidden: true });
  private chosen = 0;
  private place = '';

  constructor(private readonly page: Page) {
    page.view.floats.append(this.button, this.list, this.message);
    this.button.addEventListener('pointerdown', (event) => event.preventDefault());
    this.button.addEventListener('click', () => (this.list.hidden ? this.open() : this.close()));
    this.list.addEventListener('keydown', (event) => this.press(event));
    this.list.addEventListener('focusout', () => (this.list.hidden = true));
    this.list.addEventListener('click', (event) => {
      const option = event.target instanceof Element ? event.target.closest('[role=option]') : null;
      if (option) this.pick(option.textContent ?? '');
    });
  }

  /** Follows the active cell. */
  show(): void {
    const { sheet, selection } = this.page;
    const { row, column } = selection.active;
    const validation = validationAt(sheet, selection.active)?.validation;
    const box = floatBox(this.page, selection.active);
    this.showButton(validation?.rule, box);
    this.showMessage(validation?.prompt, box);
    const place = `${sheet.id} ${String(row)} ${String(column)}`;
    if (place !== this.place && !this.list.hidden) this.list.hidden = true;
    this.place = place;
  }

  private showButton(rule: ValidationRule | undefined, { left, top, width, height }: Box): void {
    const { words } = this.page;
    this.button.hidden = !(rule?.kind === 'list' && rule.inCellDropDown);
    this.button.setAttribute('aria-label', words.dropDown);
    this.button.title = words.dropDown;
    this.button.style.cssText = `left:${String(left + width)}px;top:${String(top + Math.max(0, height - 20))}px`;
    this.list.style.cssText = `left:${String(left)}px;top:${String(top + height)}px;min-width:${String(width + 18)}px`;
  }

  private showMessage(prompt: DataValidation['prompt'], { left, top, height }: Box): void {
    const { grid, scroller } = this.page.view;
    const { title = '', message = '' } = prompt ?? {};
    this.message.hidden = !prompt?.showPrompt || title + message === '';
    const { scrollLeft, clientWidth } = scroller;
    const messageLeft = Math.max(scrollLeft, Math.min(left + 12, scrollLeft + clientWidth - messageRoom));
    this.message.style.cssText = `left:${String(messageLeft)}px;top:${String(top + height + 6)}px`;
    this.message.replaceChildren(element('strong', {}, title), element('span', {}, message));
    if (this.message.hidden) grid.removeAttribute('aria-describedby');
    else grid.setAttribute('aria-describedby', this.message.id);
  }

  /** Opens the list; false where the cell has none. */
  open(): boolean {
    const { sheet, selection, book, words } = this.page;
    const found = validationAt(sheet, selection.active);
    if (found?.validation.rule.kind !== 'list' || !found.validation.rule.inCellDropDown) return false;
    const { source } = found.validation.rule;
    const entries = listEntries(source, sheet, found.origin, selection.active, book.rules);
    const present = book.looksOf(sheet).look(selection.active.row, selection.active.column).text;
    this.list.setAttribute('aria-label', words.choices(cellName(selection.active.row, selection.active.column)));
    this.list.replaceChildren(
      ...entries.map((entry, index) => element('div', { role: 'option', id: `choice-${String(index)}` }, entry)),
    );
    this.message.hidden = true;
    this.list.hidden = false;
    this.list.focus({ preventScroll: true });
    this.mark(Math.max(0, entries.indexOf(present)));
    return true;
  }

  private close(): void {
    this.list.hidden = true;
    this.page.view.grid.focus({ preventScroll: true });
  }

  private pick(entry: string): void {
    this.close();
    const { page } = this;
    const { row, column } = page.selection.active;
    page.attempt(() => enterInputs(page.sheet, { top: row, left: column, bottom: row, right: column }, [[entry]]));
  }

  private press(event: KeyboardEvent): void {
    event.stopPropagation();
    const { key } = event;
    const options = [...this.list.children];
    const next = this.nextChoice(event, options);
    if (next !== undefined) this.mark(next);
    else if (key === 'Enter' || key === 'Tab') this.pick(options[this.chosen]?.textContent ?? '');
    else if (key === 'Escape' || key === 'ArrowUp') this.close();
    else return;
    event.preventDefault();
  }

  /** Alt+Up closes the list and chooses nothing. */
  private nextChoice({ key, altKey }: KeyboardEvent, options: readonly Element[]): number | undefined {
    if (altKey && key === 'ArrowUp') return undefined;
    const last = options.length - 1;
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(last, this.chosen + 1),
      ArrowUp: Math.max(0, this.chosen - 1),
      Home: 0,
      End: last,
    };
    return targets[key] ?? (key.length === 1 ? this.startingWith(key, options) : undefined);
  }

  private startingWith(letter: string, options: readonly Element[]): number | undefined {
    const starts = (option: Element): boolean =>
      (option.textContent ?? '').toLowerCase().startsWith(letter.toLowerCase());
    const after = options.findIndex((option, index) => index > this.chosen && starts(option));
    const found = after >= 0 ? after : options.findIndex(starts);
    return found < 0 ? undefined : found;
  }

  private mark(index: number): void {
    this.chosen = index;
    [...this.list.children].forEach((option, each) => {
      option.setAttribute('aria-selected', String(each === index));
      if (each === index) option.scrollIntoView({ block: 'nearest' });
    });
    if (this.list.children.length > 0) this.list.setAttribute('aria-activedescendant', `choice-${String(index)}`);
  }
}
