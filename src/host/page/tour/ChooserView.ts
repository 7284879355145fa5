import { element } from '../element';
import type { PageLanguage } from '../language/pageWords';
import type { PageWords } from '../language/english';
import type { Story, Tour } from './Story';

interface ChooserActs {
  openExample(): void;
  begin(tour: Tour): void;
  close(): void;
}

/** How it stands with the finished workbook. */
export type ExampleState = 'waiting' | 'making' | 'failed';

/** What there is to see: the finished workbook behind one button, and the tours. */
export class ChooserView {
  private readonly example = element('button', { type: 'button', class: 'tour-button primary' });
  private readonly note = element('p', { class: 'tour-state', role: 'status' });
  private readonly closer = element('button', { type: 'button', class: 'tour-button tour-close' }, '✕');

  constructor(private readonly acts: ChooserActs) {
    this.example.addEventListener('click', () => {
      if (this.example.getAttribute('aria-busy') !== 'true') acts.openExample();
    });
    this.closer.addEventListener('click', () => acts.close());
  }

  parts(story: Story, language: PageLanguage, words: PageWords): readonly HTMLElement[] {
    this.example.textContent = story.example.label[language];
    this.closer.setAttribute('aria-label', words.tours.close);
    this.closer.title = words.tours.close;
    const told = element(
      'div',
      { class: 'tour-told' },
      element('h2', { class: 'tour-title' }, story.title[language]),
      element('p', { class: 'tour-says' }, story.text[language]),
    );
    const tours = story.tours.map((tour) => this.tourButton(tour, language));
    const list = element('ul', { class: 'tour-list', 'aria-label': words.tours.tours }, ...tours);
    const foot = element('div', { class: 'tour-foot' }, this.example, this.note);
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
    this.example.focus({ preventScroll: true });
  }

  private tourButton(tour: Tour, language: PageLanguage): HTMLElement {
    const title = element('strong', {}, tour.title[language]);
    const button = element(
      'button',
      { type: 'button', class: 'tour-card' },
      title,
      element('span', {}, tour.about[language]),
    );
    button.addEventListener('click', () => this.acts.begin(tour));
    return element('li', {}, button);
  }
}
