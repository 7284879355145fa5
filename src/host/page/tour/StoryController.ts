import { element } from '../element';
import { isBlankWorkbook } from '../file/isBlankWorkbook';
import type { PageLanguage } from '../language/pageWords';
import type { Choices } from '../store/Choices';
import { ChooserView, type ExampleState } from './ChooserView';
import { valueOf } from './readPlace';
import type { Story, Tour } from './Story';
import { TourGuide } from './TourGuide';
import type { TourWorld } from './TourWorld';

interface StoryWorld extends TourWorld {
  readonly choices: Choices;
  /** Called when the story was opened or closed. */
  readonly onToggle: () => void;
}

/** The story of the add-in: a welcome over a blank workbook, found again by a button, and the tours. It stands beside the cells, never over them. */
export class StoryController {
  readonly root = element('section', { class: 'tour', hidden: true });
  private readonly chooser = new ChooserView({
    openExample: () => void this.openExample(),
    begin: (tour) => void this.begin(tour),
    close: () => this.close(),
  });
  private readonly guide: TourGuide;
  private story: Story | undefined;
  /** Opened by hand, so it stays whatever the workbook holds. */
  private isAsked = false;

  constructor(private readonly world: StoryWorld) {
    this.guide = new TourGuide(
      world,
      () => this.language,
      () => this.close(),
      (tour) => this.finish(tour),
    );
    this.root.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      this.close();
    });
    world.page.afterDraw.push(() => this.giveWay());
  }

  get marker(): HTMLElement {
    return this.guide.marker.root;
  }

  /** False where the server tells none. */
  get isThere(): boolean {
    return this.story !== undefined;
  }

  get isOpen(): boolean {
    return !this.root.hidden;
  }

  /** Takes the story, and welcomes somebody new to a blank workbook. */
  take(story: Story | undefined): void {
    this.story = story;
    const { page, choices } = this.world;
    if (story && !choices.all.isWelcomed && !page.isReadOnly && this.isBlank()) this.showChooser();
  }

  /** Says all anew in the language of the page. */
  speak(): void {
    if (this.guide.present) this.guide.speak();
    else if (this.isOpen) this.showChooser();
    this.label();
  }

  toggle(): void {
    if (this.isOpen) {
      this.close();
      return;
    }
    this.isAsked = true;
    this.showChooser();
    this.chooser.focus();
  }

  private showChooser(state: ExampleState = 'waiting'): void {
    const { story, world } = this;
    if (!story) return;
    this.root.replaceChildren(...this.chooser.parts(story, this.language, world.page.words));
    this.chooser.stand(state, world.page.words);
    this.root.classList.add('choosing');
    this.open();
  }

  private open(): void {
    const wasOpen = this.isOpen;
    this.root.hidden = false;
    this.label();
    if (!wasOpen) this.world.onToggle();
  }

  private label(): void {
    const { page } = this.world;
    const tour = this.guide.present?.title[this.language];
    this.root.setAttribute('aria-label', tour === undefined ? page.words.tours.tours : page.words.tours.tour(tour));
  }

  private close(): void {
    const hadFocus = this.root.contains(document.activeElement);
    this.guide.end();
    this.root.hidden = true;
    this.isAsked = false;
    this.world.choices.change({ isWelcomed: true });
    this.world.onToggle();
    if (hadFocus) this.world.page.view.grid.focus({ preventScroll: true });
  }

  /** A welcome that nobody asked for goes once there is something in the workbook. */
  private giveWay(): void {
    if (this.isOpen && !this.isAsked && !this.guide.present && !this.isBlank()) this.close();
  }

  private async openExample(): Promise<void> {
    if (!(await this.world.keepEdit())) return;
    this.isAsked = true;
    if (await this.makeExample()) this.close();
  }

  /** Opens the finished workbook; false where that failed, which is said, or where the person keeps the present one. */
  private async makeExample(): Promise<boolean> {
    const { world, story } = this;
    if (!story) return false;
    const { words } = world.page;
    const { language } = this;
    const { path, fileName } = story.example;
    this.chooser.stand('making', words);
    try {
      const answer = await fetch(path[language]);
      if (!answer.ok) throw new Error(await answer.text());
      const isOpened = await world.openFile(new File([await answer.arrayBuffer()], fileName[language]));
      this.chooser.stand('waiting', words);
      return isOpened;
    } catch {
      this.chooser.stand('failed', words);
      return false;
    }
  }

  private async begin(tour: Tour): Promise<void> {
    const { world } = this;
    if (!(await world.keepEdit())) return;
    this.isAsked = true;
    const fits = tour.fits === undefined || valueOf(world.page, tour.fits) === true;
    if (!fits && !(await this.makeExample())) return;
    world.choices.change({ isWelcomed: true });
    this.root.classList.remove('choosing');
    this.root.replaceChildren(...this.guide.parts);
    this.guide.begin(tour);
    this.label();
  }

  private finish(tour: Tour): void {
    const { page } = this.world;
    this.guide.end();
    this.isAsked = true;
    this.showChooser();
    this.chooser.focus();
    this.chooser.say(page.words.tours.finished(tour.title[this.language]));
  }

  private get language(): PageLanguage {
    return this.world.choices.all.language;
  }

  private isBlank(): boolean {
    return isBlankWorkbook(this.world.page.book.workbook);
  }
}
