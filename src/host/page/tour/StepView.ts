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
  /** It could not be shown, so there is a way on without it. */
  readonly isStuck: boolean;
  /** What to know besides, such as how to come back. */
  readonly note: string;
}

/**
 * One step of a tour: which it is, what it says, how it stands, and the ways on. One button leads through it: it shows what is asked for, and once that is
 * done, it goes on. The elements stay, so that the focus does.
 */
export class StepView {
  private readonly count = element('p', { class: 'tour-count' });
  private readonly title = element('h2', { class: 'tour-title' });
  private readonly says = element('p', { class: 'tour-says' });
  private readonly state = element('p', { class: 'tour-state', role: 'status' });
  private readonly back: HTMLButtonElement;
  private readonly goThere: HTMLButtonElement;
  private readonly skip: HTMLButtonElement;
  private readonly main: HTMLButtonElement;
  private readonly leave: HTMLButtonElement;
  readonly parts: readonly HTMLElement[];
  private isDone = false;
  private isLast = false;

  constructor(acts: StepActs) {
    const button = (act: () => void, className: string): HTMLButtonElement => {
      const made = element('button', { type: 'button', class: className });
      made.addEventListener('click', () => {
        if (made.getAttribute('aria-disabled') !== 'true') act();
      });
      return made;
    };
    this.back = button(() => acts.back(), 'button');
    this.goThere = button(() => acts.goThere(), 'button');
    this.skip = button(() => acts.next(), 'button');
    this.main = button(() => (this.isDone ? acts.next() : acts.show()), 'button primary');
    this.leave = button(() => acts.leave(), 'close');
    this.leave.textContent = '✕';
    const told = element('div', { class: 'tour-told' }, this.title, this.count, this.says);
    const buttons = element('div', { class: 'tour-buttons' }, this.back, this.goThere, this.skip, this.main);
    this.parts = [told, element('div', { class: 'tour-foot' }, this.state, buttons), this.leave];
  }

  tell({ tour, title, says, number, of }: StepTexts, words: PageWords): void {
    this.isLast = number === of;
    this.count.textContent = `${tour} · ${words.tours.step(number, of)}`;
    this.title.textContent = title;
    this.says.textContent = says;
    this.back.textContent = words.tours.back;
    this.goThere.textContent = words.tours.goThere;
    this.skip.textContent = words.tours.goOn;
    this.leave.setAttribute('aria-label', words.tours.leave);
    this.leave.title = words.tours.leave;
    this.back.setAttribute('aria-disabled', String(number === 1));
  }

  stand({ isDone, isShowing, isStuck, note }: StepState, words: PageWords): void {
    const { tours } = words;
    this.isDone = isDone;
    setText(this.state, [isDone ? `✓ ${tours.done}` : '', note].filter(Boolean).join(' '));
    setText(this.main, !isDone ? tours.showMe : this.isLast ? tours.finish : tours.next);
    this.state.classList.toggle('done', isDone);
    this.main.setAttribute('aria-disabled', String(isShowing));
    this.main.setAttribute('aria-busy', String(isShowing));
    if (this.skip === document.activeElement && !isStuck) this.focus();
    this.skip.hidden = !isStuck;
  }

  focus(): void {
    this.main.focus({ preventScroll: true });
  }
}

/** Left alone where it says so already, so that it is not read out again. */
function setText(part: HTMLElement, text: string): void {
  if (part.textContent !== text) part.textContent = text;
}
