import type { CellValue } from '../../book/model/CellValue';
import type { PageLanguage } from '../language/pageWords';
import { isStepDone, valueAtStart } from './isStepDone';
import { isWhole, markedBox } from './markedBox';
import { comesAbout, goToPlace, goToSpot, showStep } from './showStep';
import { StepView } from './StepView';
import type { Tour, TourStep } from './Story';
import { TourMarker } from './TourMarker';
import { spotOf, type TourSpot } from './TourSpot';
import type { TourWorld } from './TourWorld';
import { wayBack } from './wayBack';

/** Milliseconds between two looks at how the step stands: what a person does in the pane is seen no other way. */
const lookAgain = 200;
/** So many looks a place in the pane is kept in view after it was brought there: what the add-in still draws may push it out. */
const keptLooks = 6;

interface GuideDuties {
  language(): PageLanguage;
  /** Another step has begun; `before` is what its formula came to then. */
  turned(index: number, before: CellValue): void;
  leave(): void;
  finish(tour: Tour): void;
}

/** Where a tour goes on after a reload. */
interface GuidePlace {
  readonly index: number;
  readonly before?: CellValue;
}

/** Leads through one tour: tells its step, marks the place, and sees when the step is done. */
export class TourGuide {
  readonly marker = new TourMarker();
  private readonly view = new StepView({
    back: () => this.turnTo({ index: this.index - 1 }),
    goThere: () => this.goThere(),
    show: () => void this.show(),
    next: () => this.goOn(),
    leave: () => this.duties.leave(),
  });
  private tour: Tour | undefined;
  private index = 0;
  private before: CellValue = null;
  private isDone = false;
  /** What the place was before the step was done: an edit may make it another. */
  private asked: TourSpot | undefined;
  private isShowing = false;
  private couldNotShow = false;
  private looksToKeep = 0;
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly world: TourWorld,
    private readonly duties: GuideDuties,
  ) {
    const { page } = world;
    page.afterDraw.push(() => this.look());
    page.view.scroller.addEventListener('scroll', () => this.mark(), { passive: true });
    addEventListener('resize', () => this.mark());
  }

  get parts(): readonly HTMLElement[] {
    return this.view.parts;
  }

  get present(): Tour | undefined {
    return this.tour;
  }

  begin(tour: Tour, place: GuidePlace = { index: 0 }): void {
    this.tour = tour;
    this.isShowing = false;
    this.timer ??= setInterval(() => this.lookAgain(), lookAgain);
    this.turnTo(place);
  }

  focus(): void {
    this.view.focus();
  }

  end(): void {
    clearInterval(this.timer);
    this.timer = undefined;
    this.tour = undefined;
    this.marker.show(undefined);
  }

  /** Tells the step in the present language of the page. */
  speak(): void {
    const { tour, step } = this;
    if (!tour || !step) return;
    const language = this.duties.language();
    const { words } = this.world.page;
    const texts = { tour: tour.title[language], title: step.title[language], says: step.says[language] };
    this.view.tell({ ...texts, number: this.index + 1, of: tour.steps.length }, words);
    this.look();
  }

  private get step(): TourStep | undefined {
    return this.tour?.steps[this.index];
  }

  private goOn(): void {
    const { tour } = this;
    if (!tour) return;
    if (this.index === tour.steps.length - 1) this.duties.finish(tour);
    else this.turnTo({ index: this.index + 1 });
  }

  private turnTo({ index, before }: GuidePlace): void {
    this.index = index;
    this.isDone = false;
    this.couldNotShow = false;
    this.asked = undefined;
    const { step, world } = this;
    if (!step) return;
    this.before = before ?? valueAtStart(world, step.done);
    this.duties.turned(index, this.before);
    void this.arrive(step);
    this.speak();
    this.readOut(step);
  }

  /** Once, and all of it together, for those who hear the page. */
  private readOut({ title, says }: TourStep): void {
    const { page } = this.world;
    const language = this.duties.language();
    const number = page.words.tours.step(this.index + 1, this.tour?.steps.length ?? 0);
    page.announce(`${number}: ${title[language]}. ${says[language]}`);
  }

  /** Brings the place into view, but where finding it is what the step asks for. */
  private async arrive({ at, done }: TourStep): Promise<void> {
    if (done?.kind === 'sheet' || !(await this.world.keepEdit())) return;
    goToPlace(this.world, at, done?.kind !== 'selected');
    this.looksToKeep = keptLooks;
    this.look();
  }

  /** Back to the place from wherever the person went; the focus goes along, since that is asked for. */
  private goThere(): void {
    const { step, world } = this;
    if (!step) return;
    void world.keepEdit().then((isKept) => {
      if (!isKept || !goToPlace(world, step.at, true)) return;
      const spot = spotOf(world, step.at);
      const control = spot.kind === 'control' ? spot.found : world.page.view.grid;
      control?.focus({ preventScroll: true });
      this.look();
    });
  }

  private async show(): Promise<void> {
    const { step, world } = this;
    if (!step || this.isShowing || !(await world.keepEdit())) return;
    this.look();
    // What was still being typed may have been what the step asks for.
    if (this.isDone) return;
    this.isShowing = true;
    this.look();
    const isShown = await this.doStep(step).catch(() => false);
    this.isShowing = false;
    if (step !== this.step) return;
    this.couldNotShow = !isShown;
    this.look();
    if (this.asked) goToSpot(world, this.asked, false);
    this.looksToKeep = keptLooks;
    // What was pressed for the person may have taken the focus; who works in the cells meanwhile keeps it.
    if ([document.body, world.pane.frame].includes(document.activeElement as HTMLElement)) this.view.focus();
  }

  /** False where what it asks for has not come about. */
  private async doStep(step: TourStep): Promise<boolean> {
    goToPlace(this.world, step.at, true);
    if (!(await showStep(this.world, step.show, this.duties.language()))) return false;
    return comesAbout(() => {
      this.look();
      return this.isDone || step !== this.step;
    });
  }

  private lookAgain(): void {
    this.looksToKeep -= 1;
    const { asked, world, looksToKeep, isShowing } = this;
    if (looksToKeep > 0 && !isShowing && asked?.kind === 'control' && !isWhole(world, asked))
      goToSpot(world, asked, false);
    this.look();
  }

  private look(): void {
    const { step, world } = this;
    if (!step || !world.page.isOpen) return;
    const spot = spotOf(world, step.at);
    this.judge(step, spot);
    const { isDone, isShowing } = this;
    const { words } = world.page;
    const isStuck = this.couldNotShow && !isDone;
    const back = isShowing ? '' : wayBack(world, this.asked ?? spot, isDone);
    this.view.stand({ isDone, isShowing, isStuck, note: isStuck ? words.tours.couldNotShow : back }, words);
    this.mark();
  }

  /** Once done, a step stays so; what is only to be read is done while it is in front of the reader. */
  private judge({ done }: TourStep, spot: TourSpot): void {
    const { world } = this;
    if (!done) this.isDone = markedBox(world, spot) !== undefined;
    else this.isDone ||= isStepDone(world, done, this.before);
    if (!this.isDone || spot.kind === 'control') this.asked = spot;
  }

  private mark(): void {
    const { step, world } = this;
    if (step && world.page.isOpen) this.marker.show(markedBox(world, this.asked ?? spotOf(world, step.at)));
  }
}
