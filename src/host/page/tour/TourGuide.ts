import type { CellValue } from '../../book/model/CellValue';
import type { PageLanguage } from '../language/pageWords';
import { isStepDone, valueAtStart } from './isStepDone';
import { markedBox } from './markedBox';
import { goToPlace, showStep } from './showStep';
import { StepView } from './StepView';
import type { Tour, TourPlace, TourStep } from './Story';
import { TourMarker } from './TourMarker';
import type { TourWorld } from './TourWorld';
import { firstControl, wayBack } from './wayBack';

/** Milliseconds between two looks at how the step stands: what a person does in the pane is seen no other way. */
const lookAgain = 200;

/** Leads through one tour: tells its step, marks the place, and sees when the step is done. */
export class TourGuide {
  readonly marker = new TourMarker();
  private readonly view = new StepView({
    back: () => this.turnTo(this.index - 1),
    goThere: () => this.goThere(),
    show: () => void this.show(),
    next: () => this.goOn(),
    leave: () => this.onLeave(),
  });
  private tour: Tour | undefined;
  private index = 0;
  private before: CellValue = null;
  private isDone = false;
  private isShowing = false;
  private couldNotShow = false;
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly world: TourWorld,
    private readonly language: () => PageLanguage,
    private readonly onLeave: () => void,
    private readonly onFinish: (tour: Tour) => void,
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

  begin(tour: Tour): void {
    this.tour = tour;
    this.timer ??= setInterval(() => this.look(), lookAgain);
    this.turnTo(0);
    this.view.focusShow();
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
    const language = this.language();
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
    if (this.index === tour.steps.length - 1) this.onFinish(tour);
    else this.turnTo(this.index + 1);
  }

  private turnTo(index: number): void {
    this.index = index;
    this.isDone = false;
    this.couldNotShow = false;
    const { step, world } = this;
    if (!step) return;
    this.before = valueAtStart(world, step.done);
    void this.arrive(step);
    this.speak();
  }

  /** Brings the place into view, but where finding it is what the step asks for. */
  private async arrive({ at, done }: TourStep): Promise<void> {
    if (done?.kind === 'sheet' || !(await this.world.keepEdit())) return;
    goToPlace(this.world, at, done?.kind !== 'selected');
    this.look();
  }

  /** Back to the place from wherever the person went; the focus goes along, since that is asked for. */
  private goThere(): void {
    const { step, world } = this;
    if (!step) return;
    void world.keepEdit().then((isKept) => {
      if (!isKept || !goToPlace(world, step.at, true)) return;
      const control = step.at.kind === 'control' ? firstControl(world, step.at) : world.page.view.grid;
      control?.focus({ preventScroll: true });
      this.look();
    });
  }

  private async show(): Promise<void> {
    const { step, world } = this;
    if (!step || this.isShowing || !(await world.keepEdit())) return;
    const hadFocus = document.activeElement;
    this.isShowing = true;
    this.look();
    goToPlace(world, step.at, true);
    const isShown = await showStep(world, step.show, this.language());
    this.isShowing = false;
    if (step !== this.step) return;
    this.couldNotShow = !isShown;
    this.look();
    // What was pressed for the person may have taken the focus.
    if (hadFocus instanceof HTMLElement && hadFocus.isConnected) this.view.focusNext();
  }

  private look(): void {
    const { step, world } = this;
    if (!step || !world.page.isOpen) return;
    if (step.done) this.isDone ||= isStepDone(world, step.done, this.before);
    else this.isDone = isInFront(world, step.at);
    const { words } = world.page;
    const note = this.couldNotShow && !this.isDone ? words.tours.couldNotShow : this.wayBack(step.at);
    this.view.stand({ isDone: this.isDone, isShowing: this.isShowing, note }, words);
    this.mark();
  }

  private wayBack(place: TourPlace): string {
    return this.isShowing ? '' : wayBack(this.world, place, this.isDone);
  }

  private mark(): void {
    const { step, world } = this;
    if (step && world.page.isOpen) this.marker.show(markedBox(world, step.at));
  }
}

/** What is only to be read is done once it is in front of the reader. */
function isInFront(world: TourWorld, place: TourPlace): boolean {
  return markedBox(world, place) !== undefined;
}
