import type { Workbook } from '../../book/model/Workbook';
import { element } from '../element';
import type { PageLanguage } from '../language/pageWords';
import type { Choices } from '../store/Choices';
import { addInBefore } from './addInBefore';
import { ChooserView } from './ChooserView';
import { showStep } from './showStep';
import type { Story, Tour } from './Story';
import { TourBookmark } from './TourBookmark';
import { TourGuide } from './TourGuide';
import { TourWorkbooks } from './TourWorkbooks';
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
  private readonly workbooks: TourWorkbooks;
  private story: Story | undefined;
  /** The workbook over which the story stands, and whether it was blank then. */
  private over: { readonly workbook: Workbook; readonly isBlank: boolean } | undefined;
  private wasReadOnly = false;

  constructor(private readonly world: StoryWorld) {
    this.workbooks = new TourWorkbooks(
      world,
      () => this.language,
      (state) => this.chooser.stand(state, world.page.words),
    );
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
    else if (!choices.all.isWelcomed && this.workbooks.isBlank) this.showChooser();
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

  private showChooser(): void {
    const { story, world } = this;
    if (!story) return;
    const marked = this.bookmark.read(story);
    const begun = marked && { tour: marked.tour, number: marked.step + 1 };
    this.root.replaceChildren(...this.chooser.parts(story, begun, this.language, world.page.words));
    this.chooser.stand('waiting', world.page.words);
    this.root.classList.add('choosing');
    this.open();
  }

  private open(): void {
    const wasOpen = this.isOpen;
    const { workbook } = this.world.page.book;
    this.over = { workbook, isBlank: this.workbooks.isBlank };
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
    if (!this.isOpen || this.workbooks.isOpening || !this.over) return;
    const isOther = page.book.workbook !== this.over.workbook;
    if (isOther || (!this.guide.present && this.over.isBlank && !this.workbooks.isBlank)) this.close(isOther);
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
    if (!story || !world.page.mayEdit() || !(await world.keepEdit())) return;
    if (!(await this.workbooks.openExample(story.example))) return;
    this.close(true);
    await showStep(world, story.example.show, this.language).catch(() => false);
  }

  private async begin(tour: Tour): Promise<void> {
    const { world, story } = this;
    if (!story || !world.page.mayEdit() || !(await world.keepEdit())) return;
    if (!(await this.workbooks.prepare(tour, story.example))) return;
    this.lead(tour);
    this.guide.focus();
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
}
