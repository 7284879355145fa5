import type { Workbook } from '../../book/model/Workbook';
import { element } from '../element';
import { isBlankWorkbook } from '../file/isBlankWorkbook';
import type { PageLanguage } from '../language/pageWords';
import type { Choices } from '../store/Choices';
import { addInBefore } from './addInBefore';
import { ChooserView, type ExampleState } from './ChooserView';
import { valueOf } from './readPlace';
import { showStep } from './showStep';
import type { Story, Tour } from './Story';
import { TourBookmark } from './TourBookmark';
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
    goOn: () => void this.resume(true),
    close: () => this.close(),
  });
  private readonly guide: TourGuide;
  private readonly bookmark = new TourBookmark();
  private story: Story | undefined;
  /** The workbook over which the story stands, and whether it was blank then. */
  private over: { readonly workbook: Workbook; readonly isBlank: boolean } | undefined;
  /** The story itself puts another workbook in place. */
  private isOpening = false;
  private wasReadOnly = false;

  constructor(private readonly world: StoryWorld) {
    this.guide = new TourGuide(world, {
      language: () => this.language,
      turned: (step, before) =>
        this.bookmark.put({ tour: this.placeOf(this.guide.present), step, before, isOpen: true }),
      leave: () => this.close(),
      finish: (tour) => this.finish(tour),
    });
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

  /** Takes the story, goes on with a tour that a reload broke off, and welcomes somebody new to a blank workbook. */
  take(story: Story | undefined): void {
    this.story = story;
    const { page, choices } = this.world;
    this.wasReadOnly = page.isReadOnly;
    if (!story || page.isReadOnly) return;
    if (this.bookmark.read(story)?.isOpen) void this.resume(false);
    else if (!choices.all.isWelcomed && this.isBlank()) this.showChooser();
  }

  /** Says all anew in the language of the page. */
  speak(): void {
    if (this.guide.present) this.guide.speak();
    else if (this.isOpen) this.showChooser();
    this.label();
  }

  /** From a tour to the choice of tours, by which one goes on, begins anew or takes another. */
  toggle(): void {
    if (this.isOpen && !this.guide.present) {
      this.close();
      return;
    }
    this.guide.end();
    this.showChooser();
    this.chooser.focus();
  }

  private showChooser(state: ExampleState = 'waiting'): void {
    const { story, world } = this;
    if (!story) return;
    const marked = this.bookmark.read(story);
    const begun = marked && { tour: marked.tour, number: marked.step + 1 };
    this.root.replaceChildren(...this.chooser.parts(story, begun, this.language, world.page.words));
    this.chooser.stand(state, world.page.words);
    this.root.classList.add('choosing');
    this.open();
  }

  private open(): void {
    const wasOpen = this.isOpen;
    const { workbook } = this.world.page.book;
    this.over = { workbook, isBlank: this.isBlank() };
    this.root.hidden = false;
    this.label();
    if (!wasOpen) this.world.onToggle();
  }

  private label(): void {
    const { page } = this.world;
    const tour = this.guide.present?.title[this.language];
    this.root.setAttribute('aria-label', tour === undefined ? page.words.tours.tours : page.words.tours.tour(tour));
  }

  /** A tour that was begun waits until it is asked for, unless there is nothing left to go on with. */
  private close(forgets = false): void {
    const left = this.story && this.bookmark.read(this.story);
    if (forgets) this.bookmark.remove();
    else this.bookmark.close();
    this.world.choices.change({ isWelcomed: true });
    this.hide();
    if (left?.isOpen) void this.bringBack(left.tour);
  }

  private hide(): void {
    const hadFocus = this.root.contains(document.activeElement);
    this.guide.end();
    this.root.hidden = true;
    this.world.onToggle();
    if (hadFocus) this.world.page.view.grid.focus({ preventScroll: true });
  }

  /** What a tour took away comes back when it is left. */
  private async bringBack(tour: Tour): Promise<void> {
    const { world } = this;
    const isTaken = tour.steps.some(({ show }) => show.some((act) => act.kind === 'addIn' && !act.isPresent));
    if (isTaken && !world.isAddInPresent()) await world.switchAddIn(true);
  }

  /** The story goes once somebody works on, or has put another workbook in place; a tour stays with its own. */
  private giveWay(): void {
    const { page } = this.world;
    if (this.story && this.wasReadOnly !== page.isReadOnly) this.changeHands();
    if (!this.isOpen || this.isOpening || !this.over) return;
    const isOther = page.book.workbook !== this.over.workbook;
    if (isOther || (!this.guide.present && this.over.isBlank && !this.isBlank())) this.close(isOther);
  }

  /** The right to edit went to another tab, or came from it: the tour goes along. */
  private changeHands(): void {
    const { isReadOnly } = this.world.page;
    this.wasReadOnly = isReadOnly;
    if (isReadOnly && this.isOpen) this.hide();
    else if (!isReadOnly && this.story && this.bookmark.read(this.story)?.isOpen) void this.resume(false);
  }

  private async openExample(): Promise<void> {
    const { world, story } = this;
    if (!world.page.mayEdit() || !(await world.keepEdit()) || !(await this.makeExample())) return;
    this.close(true);
    if (story) await showStep(world, story.example.show, this.language).catch(() => false);
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
      const file = new File([await answer.arrayBuffer()], fileName[language]);
      const isOpened = await this.opening(() => world.openFile(file));
      this.chooser.stand('waiting', words);
      return isOpened;
    } catch {
      this.chooser.stand('failed', words);
      return false;
    }
  }

  private async opening(open: () => Promise<boolean>): Promise<boolean> {
    this.isOpening = true;
    try {
      return await open();
    } finally {
      this.isOpening = false;
    }
  }

  private async begin(tour: Tour): Promise<void> {
    const { world } = this;
    if (!world.page.mayEdit() || !(await world.keepEdit())) return;
    if (!(await this.prepare(tour))) return;
    this.lead(tour);
    this.guide.focus();
  }

  /** The workbook in which a tour begins; false where the person keeps another, or it cannot be had. */
  private async prepare({ begins }: Tour): Promise<boolean> {
    const { world } = this;
    if (begins.in === 'newWorkbook') {
      if (!this.isBlank() && !(await this.opening(() => world.startNew()))) return false;
    } else if (valueOf(world.page, begins.fits) !== true && !(await this.makeExample())) return false;
    if (!world.isAddInPresent()) await world.switchAddIn(true);
    return true;
  }

  /** Goes on where somebody stood; `isAsked` by them, so that the focus follows. */
  private async resume(isAsked: boolean): Promise<void> {
    const { world, story } = this;
    const marked = story && this.bookmark.read(story);
    if (!marked || (isAsked && !world.page.mayEdit())) return;
    const { tour, step, before } = marked;
    const isPresent = addInBefore(tour, step);
    if (world.isAddInPresent() !== isPresent) await world.switchAddIn(isPresent);
    this.lead(tour, { index: step, before });
    if (isAsked) this.guide.focus();
  }

  private lead(tour: Tour, place?: Parameters<TourGuide['begin']>[1]): void {
    this.world.choices.change({ isWelcomed: true });
    this.root.classList.remove('choosing');
    this.root.replaceChildren(...this.guide.parts);
    this.guide.begin(tour, place);
    this.open();
  }

  private finish(tour: Tour): void {
    const { page } = this.world;
    this.guide.end();
    this.bookmark.remove();
    this.showChooser();
    this.chooser.focus();
    this.chooser.say(page.words.tours.finished(tour.title[this.language]));
  }

  private placeOf(tour: Tour | undefined): number {
    return this.story?.tours.findIndex((each) => each === tour) ?? -1;
  }

  private get language(): PageLanguage {
    return this.world.choices.all.language;
  }

  private isBlank(): boolean {
    return isBlankWorkbook(this.world.page.book.workbook);
  }
}
