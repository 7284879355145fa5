import type { NoticeBar } from '../bars/NoticeBar';
import type { Page } from '../Page';
import type { RestoredWork } from '../store/restoreWork';
import type { AsideWork, WorkStore } from '../store/WorkStore';
import { downloadBytes } from './downloadBytes';

/** What could not be read: put aside in this browser, told in a notice, to be downloaded or removed. */
export class AsideController {
  constructor(
    private readonly page: Page,
    private readonly notices: NoticeBar,
    private readonly store: WorkStore,
  ) {}

  /** Puts aside what a reload could not read, and tells all that lies aside. */
  async take({ aside, present }: RestoredWork): Promise<void> {
    try {
      if (aside) await this.store.putAside(aside, !present);
      for (const [key, each] of await this.store.asides()) this.tell(each, key);
    } catch {
      if (aside) this.tell(aside);
    }
  }

  private tell(aside: AsideWork, key?: string): void {
    const { fileName, bytes, why } = aside;
    const name = key ?? 'aside';
    this.notices.show(name, (words) => ({
      text: words.putAside[why](fileName),
      actions: [
        { label: words.downloadIt, act: () => downloadBytes(bytes, fileName) },
        ...(key === undefined ? [] : [{ label: words.removeIt, act: () => void this.remove(key, fileName) }]),
      ],
    }));
  }

  private async remove(key: string, fileName: string): Promise<void> {
    const { words, dialogs, view } = this.page;
    const answer = await dialogs.ask(words.removeTitle(fileName), words.removeForGood, [
      { answer: 'remove', label: words.removeIt },
      { answer: 'stay', label: words.cancel },
    ]);
    if (answer === 'stay') return;
    await this.store.removeAside(key);
    this.notices.hide(key);
    view.grid.focus({ preventScroll: true });
  }
}
