import { element } from '../element';
import type { PageLanguage } from '../language/pageWords';
import type { PageWords } from '../language/english';
import type { Story, Tour } from './Story';

interface ChooserActs {
  openExample(): void;
  begin(tour: Tour): void;
  goOn(): void;
  close(): void;
}

/** How it stands with the finished workbook. */
export type ExampleState = 'waiting' | 'making' | 'failed';

/** A tour that was begun, and the number of the step at which it stands. */
interface BegunTour {
  readonly tour: Tour;
  readonly number: number;
}

/** What there is to see: the finished workbook behind one button, the tours, and the way back to one that was begun. */
export class ChooserView {
  private readonly example = element('button', { type: 'button', class: 'button' });
  private readonly further = element('button', { type: 'button', class: 'button primary' });
  private readonly note = element('p', { class: 'tour-state', role: 'status' });
  private readonly closer = element('button', { type: 'button', class: 'close' }, '✕');

  constructor(private readonly acts: ChooserActs) {
    this.example.addEventListener('click', () => {
      if (this.example.getAttribute('aria-busy') !== 'true') acts.openExample();
    });
    this.further.addEventListener('click', () => acts.goOn());
    this.closer.addEventListener('click', () => acts.close());
  }

  parts(
    story: Story,
    begun: BegunTour | undefined,
    language: PageLanguage,
    { tours: said }: PageWords,
  ): readonly HTMLElement[] {
    this.further.hidden = begun === undefined;
    if (begun) this.further.textContent = said.goOnWith(begun.tour.title[language], begun.number);
    this.example.textContent = story.example.label[language];
    this.example.classList.toggle('primary', begun === undefined);
    this.closer.setAttribute('aria-label', said.close);
    this.closer.title = said.close;
    const told = element(
      'div',
      { class: 'tour-told' },
      element('h2', { class: 'tour-title' }, story.title[language]),
      element('p', { class: 'tour-says' }, story.text[language]),
    );
    const tours = story.tours.map((tour) => this.tourButton(tour, language, said));
    const list = element('ul', { class: 'tour-list', 'aria-label': said.tours }, ...tours);
    const foot = element('div', { class: 'tour-foot' }, this.further, this.example, this.note);
    return [told, foot, list, this.closer];
  }

  stand(state: ExampleState, words: PageWords): void {
    const notes = { waiting: '', making: words.tours.making, failed: words.tours.makingFailed };
    this.note.textContent = notes[state];
    this.note.classList.toggle('failed', state === 'failed');
    this.example.setAttribute('aria-busy', String(state === 'making'));
  }

  /** Says what has come about, until something else is to be said. */
  say(text: string): void {
    this.note.textContent = text;
  }

  focus(): void {
    (this.further.hidden ? this.example : this.further).focus({ preventScroll: true });
  }

  private tourButton(tour: Tour, language: PageLanguage, said: PageWords['tours']): HTMLElement {
    const button = element(
      'button',
      { type: 'button', class: 'tour-card' },
      element('strong', {}, tour.title[language]),
      element('span', {}, tour.about[language]),
      element('span', { class: 'tour-length' }, said.steps(tour.steps.length)),
    );
    button.addEventListener('click', () => this.acts.begin(tour));
    return element('li', {}, button);
  }
}
