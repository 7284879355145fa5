import { element } from '../element';
import type { Page } from '../Page';
import type { Ribbon, RibbonButton } from '../ribbon/Ribbon';
import { AddInFrame } from './AddInFrame';

/** Milliseconds without a batch after which the next one begins a new step. */
const groupGap = 1500;

/** The add-in beside the grid: its pane, and its commands as they run. */
export class AddInController {
  readonly pane = element('section', { class: 'pane', hidden: true });
  private readonly title = element('h2', { class: 'pane-title' });
  private readonly close = element('button', { type: 'button', class: 'close' }, '✕');
  private readonly note = element('p', { class: 'pane-note', hidden: true });
  private readonly addIn: AddInFrame;
  private running: RibbonButton | undefined;
  private batchGroup = 0;
  private lastBatch = 0;

  constructor(
    private readonly page: Page,
    private readonly onPane: (isOpen: boolean) => void,
    private readonly onState: () => void,
  ) {
    this.addIn = new AddInFrame({
      pane: { isVisible: () => this.isOpen, show: (isVisible) => this.showPane(isVisible) },
      batchDone: (changes) => this.batchDone(changes),
      commandDone: (_id, status) => this.commandDone(status),
    });
    this.close.addEventListener('click', () => this.showPane(false));
    this.pane.append(element('header', { class: 'pane-head' }, this.title, this.close), this.note, this.addIn.frame);
  }

  get isOpen(): boolean {
    return !this.pane.hidden;
  }

  /** The label of the command at work. */
  get busyWith(): string | undefined {
    return this.running?.label;
  }

  /** Loads the add-in for the present book; `isPresent` is false for someone without it. */
  load(ribbon: Ribbon | undefined, isPresent: boolean, isBuilt: boolean): void {
    const { words, book } = this.page;
    const title = ribbon?.paneTitle ?? '';
    this.running = undefined;
    this.title.textContent = title;
    this.pane.setAttribute('aria-label', title);
    this.close.setAttribute('aria-label', words.closePane);
    this.close.title = words.closePane;
    const page = isPresent && isBuilt && !this.page.isReadOnly ? ribbon?.panePage : undefined;
    this.note.hidden = page !== undefined;
    this.note.textContent = this.whyNot(ribbon, isPresent);
    this.addIn.frame.hidden = page === undefined;
    book.host.pane.startAs(this.isOpen);
    this.addIn.load(page, page === undefined ? undefined : book.host, title);
  }

  /** What stands in place of an add-in that does not run. */
  private whyNot(ribbon: Ribbon | undefined, isPresent: boolean): string {
    const { words } = this.page;
    if (!ribbon) return words.noManifest;
    if (isPresent && this.page.isReadOnly) return words.paneElsewhere(ribbon.name);
    return isPresent ? words.paneMissing : words.paneClosed(ribbon.name);
  }

  /** The add-in's page, while its pane is open and one is loaded. */
  get document(): Document | undefined {
    const { frame, isConnected } = this.addIn;
    return this.isOpen && isConnected ? (frame.contentDocument ?? undefined) : undefined;
  }

  get frame(): HTMLElement {
    return this.addIn.frame;
  }

  /** Opens the pane beside what somebody is doing. */
  openPane(): void {
    if (!this.isOpen) this.placePane(true);
  }

  private placePane(isOpen: boolean): void {
    this.pane.hidden = !isOpen;
    this.page.book.host.pane.show(isOpen);
    this.onPane(isOpen);
  }

  showPane(isOpen: boolean): void {
    this.placePane(isOpen);
    if (isOpen) this.addIn.frame.focus();
    else this.page.view.grid.focus({ preventScroll: true });
  }

  press(button: RibbonButton): void {
    if (button.action.kind === 'pane') {
      this.showPane(true);
      return;
    }
    this.running = button;
    this.startGroup();
    this.addIn.command(button.id, button.action.name);
    this.onState();
  }

  private commandDone(status: number): void {
    const button = this.running;
    this.running = undefined;
    this.onState();
    if (status !== 0 && button) this.page.announce(this.page.words.commandFailed(button.label));
  }

  /** Batches that follow one another closely are one step to undo. */
  private batchDone(changes: boolean): void {
    const { book } = this.page;
    if (!changes) {
      this.page.refresh();
      return;
    }
    if (!this.running && performance.now() - this.lastBatch > groupGap) this.startGroup();
    this.lastBatch = performance.now();
    book.noteBatch(`add-in ${String(this.batchGroup)}`);
  }

  private startGroup(): void {
    this.batchGroup += 1;
  }
}
