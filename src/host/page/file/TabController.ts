import type { NoticeBar } from '../bars/NoticeBar';
import type { Page } from '../Page';
import { EditingLock } from '../store/EditingLock';

const notice = 'elsewhere';

interface TabDuties {
  /** Shows what is kept in this browser. */
  restore(): Promise<void>;
  /** Keeps all before another tab goes on. */
  keepAll(): Promise<void>;
  /** Another tab goes on: what is open is left as it stands there. */
  leave(): void;
}

/** One tab edits; the others show the workbook as it was kept, say so, and can take over. */
export class TabController {
  private readonly lock = new EditingLock(
    () => this.duties.keepAll(),
    () => this.lose(),
  );
  private waiting: AbortController | undefined;

  constructor(
    private readonly page: Page,
    private readonly notices: NoticeBar,
    private readonly duties: TabDuties,
  ) {
    page.onRefusedEdit = () => {
      notices.point(notice);
      page.announce(page.words.editedElsewhere);
    };
  }

  async start(): Promise<void> {
    this.page.isReadOnly = !(await this.lock.tryTake());
    if (this.page.isReadOnly) await this.lock.askToKeep();
    await this.duties.restore();
    if (this.page.isReadOnly) this.look();
  }

  /** Another tab edits from here on. */
  lose(): void {
    if (this.page.isReadOnly) return;
    this.lock.release();
    this.page.isReadOnly = true;
    this.duties.leave();
    this.look();
  }

  private look(): void {
    this.notices.show(notice, (words) => ({
      text: words.editedElsewhere,
      actions: [{ label: words.editHere, act: () => void this.takeOver() }],
    }));
    const waiting = new AbortController();
    this.waiting = waiting;
    void this.goOnAfter(this.lock.waitForIt(waiting.signal));
  }

  private async goOnAfter(isFree: Promise<boolean>): Promise<void> {
    if (await isFree) await this.edit(this.page.words.otherTabClosed);
  }

  private async takeOver(): Promise<void> {
    this.waiting?.abort();
    this.page.view.grid.focus({ preventScroll: true });
    this.notices.show(notice, (words) => ({ text: words.takingOver, actions: [] }));
    await this.lock.takeOver();
    await this.edit(this.page.words.editingHere);
  }

  private async edit(said: string): Promise<void> {
    const { page } = this;
    page.isReadOnly = false;
    await this.duties.restore();
    this.notices.hide(notice);
    page.announce(said);
  }
}
