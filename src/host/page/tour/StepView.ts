import { element } from '../element';
import type { PageWords } from '../language/english';

/** What a step says, in the language of the page. */
interface StepTexts {
  readonly tour: string;
  readonly title: string;
  readonly says: string;
  readonly number: number;
  readonly of: number;
}

interface StepActs {
  back(): void;
  goThere(): void;
  show(): void;
  next(): void;
  leave(): void;
}

/** How a step stands. */
interface StepState {
  readonly isDone: boolean;
  /** “Show me” is at work. */
  readonly isShowing: boolean;
  /** What to know besides, such as how to come back. */
  readonly note: string;
}

/** One step of a tour: which it is, what it says, how it stands, and the ways on. The elements stay, so that the focus does. */
export class StepView {
  private readonly count = element('p', { class: 'tour-count' });
  private readonly title = element('h2', { class: 'tour-title' });
  private readonly says = element('p', { class: 'tour-says' });
  private readonly state = element('p', { class: 'tour-state', role: 'status' });
  private readonly back: HTMLButtonElement;
  private readonly goThere: HTMLButtonElement;
  private readonly show: HTMLButtonElement;
  private readonly next: HTMLButtonElement;
  private readonly leave: HTMLButtonElement;
  readonly parts: readonly HTMLElement[];

  constructor(acts: StepActs) {
    const button = (act: () => void, className = ''): HTMLButtonElement => {
      const made = element('button', { type: 'button', class: `tour-button ${className}`.trim() });
      made.addEventListener('click', () => {
        if (made.getAttribute('aria-disabled') !== 'true') act();
      });
      return made;
    };
    this.back = button(() => acts.back());
    this.goThere = button(() => acts.goThere());
    this.show = button(() => acts.show());
    this.next = button(() => acts.next());
    this.leave = button(() => acts.leave(), 'tour-close');
    this.leave.textContent = '✕';
    const told = element('div', { class: 'tour-told', 'aria-live': 'polite' }, this.count, this.title, this.says);
    const buttons = element('div', { class: 'tour-buttons' }, this.back, this.goThere, this.show, this.next);
    this.parts = [told, element('div', { class: 'tour-foot' }, this.state, buttons), this.leave];
  }

  tell({ tour, title, says, number, of }: StepTexts, words: PageWords): void {
    this.count.textContent = `${tour} · ${words.tours.step(number, of)}`;
    this.title.textContent = title;
    this.says.textContent = says;
    this.back.textContent = words.tours.back;
    this.goThere.textContent = words.tours.goThere;
    this.show.textContent = words.tours.showMe;
    this.next.textContent = number === of ? words.tours.finish : words.tours.next;
    this.leave.setAttribute('aria-label', words.tours.leave);
    this.leave.title = words.tours.leave;
    this.back.setAttribute('aria-disabled', String(number === 1));
  }

  stand({ isDone, isShowing, note }: StepState, words: PageWords): void {
    const text = [isDone ? `✓ ${words.tours.done}` : '', note].filter(Boolean).join(' ');
    if (this.state.textContent !== text) this.state.textContent = text;
    this.state.classList.toggle('done', isDone);
    this.next.classList.toggle('primary', isDone);
    this.show.classList.toggle('primary', !isDone);
    this.show.setAttribute('aria-disabled', String(isShowing || isDone));
    this.show.setAttribute('aria-busy', String(isShowing));
  }

  focusNext(): void {
    this.next.focus({ preventScroll: true });
  }

  focusShow(): void {
    this.show.focus({ preventScroll: true });
  }
}
