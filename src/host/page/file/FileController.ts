import { Workbook } from '../../book/model/Workbook';
import { readXlsx } from '../../file/readXlsx';
import { writeXlsx } from '../../file/writeXlsx';
import { XlsxError } from '../../file/XlsxError';
import type { WriteOptions } from '../../file/workbook/WriteOptions';
import type { NoticeBar } from '../bars/NoticeBar';
import type { StatusBar } from '../bars/StatusBar';
import { element } from '../element';
import type { Page } from '../Page';
import { Journal, type OpenEdit } from '../store/Journal';
import { Keeper } from '../store/Keeper';
import { restoreWork, type RestoredWork } from '../store/restoreWork';
import { storeTrouble, WorkStore, type FoundWork } from '../store/WorkStore';
import { AsideController } from './AsideController';
import { downloadBytes } from './downloadBytes';
import { isBlankWorkbook } from './isBlankWorkbook';

interface FileDuties {
  writeOptions(): WriteOptions;
  show(workbook: Workbook, keepResults: boolean): Promise<void>;
  /** Opens the edit again that was open when the page was closed. */
  openEdit(edit: OpenEdit): void;
  /** Another tab has put its workbook in place of this one. */
  overtaken(): void;
}

/** New, open, download, and keeping the work in this browser. */
export class FileController {
  readonly input = element('input', { type: 'file', accept: '.xlsx', hidden: true, tabindex: -1 });
  private isUntouched = true;
  private readonly store = new WorkStore();
  private readonly journal = new Journal(() => localStorage);
  private readonly keeper: Keeper;
  private readonly asides: AsideController;

  constructor(
    private readonly page: Page,
    private readonly status: StatusBar,
    private readonly notices: NoticeBar,
    private readonly duties: FileDuties,
  ) {
    this.asides = new AsideController(page, notices, this.store);
    this.keeper = new Keeper(this.store, this.journal, {
      write: (workbook) => writeXlsx(workbook, duties.writeOptions()),
      onState: () => this.showState(),
      onOvertaken: () => duties.overtaken(),
    });
    this.input.addEventListener('change', () => {
      const [file] = this.input.files ?? [];
      this.input.value = '';
      if (file) void this.open(file);
    });
    addEventListener('beforeunload', (event) => {
      if (this.keeper.isAtRisk) event.preventDefault();
    });
  }

  /** Shows what was kept, else a new workbook. What cannot be read is told and put aside. */
  async restore(): Promise<void> {
    const { page } = this;
    const found = await this.store.load().catch((error: unknown): FoundWork => {
      if (page.isReadOnly) this.showTrouble(storeTrouble(error));
      return { kind: 'nothing' };
    });
    const restored = await restoreWork(found, this.journal);
    if (!page.isReadOnly) await this.asides.take(restored);
    if (restored.present) await this.showRestored(restored.present);
    else await this.showNew();
    this.showState();
  }

  /** False where the person keeps the present workbook. */
  async startNew(): Promise<boolean> {
    if (!(await this.mayReplace(this.page.words.discardTitle))) return false;
    await this.showNew();
    return true;
  }

  choose(): void {
    this.input.click();
  }

  /** False where the file cannot be read, which is told, or where the person keeps the present workbook. */
  async open(file: File): Promise<boolean> {
    const { words, dialogs } = this.page;
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const workbook = await readXlsx(bytes);
      if (!(await this.mayReplace(words.replaceTitle))) return false;
      workbook.fileName = file.name;
      this.isUntouched = false;
      await this.keeper.begin(workbook, bytes);
      await this.duties.show(workbook, true);
      this.page.announce(words.opened(file.name));
      return true;
    } catch (error) {
      const reason = error instanceof XlsxError ? words.fileErrors[error.code] : words.fileErrors.broken;
      await dialogs.tell(words.fileError, `${file.name}: ${reason}`);
      return false;
    }
  }

  async download(): Promise<void> {
    const { words, dialogs, book } = this.page;
    try {
      const bytes = await writeXlsx(book.workbook, this.duties.writeOptions());
      const name = book.workbook.fileName.replace(/\.xls[mbx]?$/i, '') + '.xlsx';
      downloadBytes(bytes, name);
      this.keeper.noteDownload();
      this.page.announce(words.downloaded(name));
    } catch (error) {
      await dialogs.tell(words.saveError, error instanceof Error ? error.message : String(error));
    }
  }

  /** Keeps what was just done. */
  noteEdit(): void {
    if (this.keeper.note()) this.isUntouched = false;
  }

  /** Keeps results that came later than the edit that asked for them. */
  noteResults(): void {
    this.keeper.noteResults();
  }

  noteOpenEdit(edit: OpenEdit | undefined): void {
    this.keeper.noteOpenEdit(edit);
  }

  keepAll(): Promise<void> {
    return this.keeper.keepAll();
  }

  /** Another tab goes on: this one keeps nothing any more. */
  leave(): void {
    this.keeper.stop();
    this.showState();
  }

  /** How it stands with the work, in the page's language. */
  showState(): void {
    const { words, isReadOnly } = this.page;
    const { state } = this.keeper;
    if (isReadOnly) {
      this.status.showKept(words.onlyToLookAt);
      return;
    }
    const texts = { kept: words.saved, keeping: words.keeping };
    this.status.showKept(state === 'kept' || state === 'keeping' ? texts[state] : words.notSaved);
    this.showTrouble(state === 'kept' || state === 'keeping' ? undefined : state);
  }

  private showTrouble(trouble: ReturnType<typeof storeTrouble> | undefined): void {
    if (!trouble) {
      this.notices.hide('trouble');
      return;
    }
    this.notices.show('trouble', (words) => ({
      text: words.storeTroubles[trouble],
      actions: [{ label: words.download, act: () => void this.download() }],
    }));
  }

  private async showNew(): Promise<void> {
    const workbook = newWorkbook(this.page.words.sheetName(1));
    this.isUntouched = true;
    if (!this.page.isReadOnly) await this.keeper.begin(workbook);
    await this.duties.show(workbook, false);
  }

  private async showRestored(present: NonNullable<RestoredWork['present']>): Promise<void> {
    const { page } = this;
    const { work, workbook, touched } = present;
    const openEdit = this.journal.openEdit(work.id);
    this.isUntouched = isBlankWorkbook(workbook);
    if (!page.isReadOnly) await this.keeper.goOn(present);
    await this.duties.show(workbook, true);
    if (page.isReadOnly) return;
    page.book.recalculateFrom(touched);
    if (openEdit) this.duties.openEdit(openEdit);
  }

  private async mayReplace(title: string): Promise<boolean> {
    if (this.isUntouched) return true;
    const { words, dialogs } = this.page;
    const answer = await dialogs.ask(title, words.discard, [
      { answer: 'go', label: words.goOn },
      { answer: 'stay', label: words.cancel },
    ]);
    return answer === 'go';
  }
}

/** A workbook as Excel opens a new one: one blank sheet. */
function newWorkbook(sheetName: string): Workbook {
  const workbook = new Workbook();
  workbook.addSheet(sheetName);
  return workbook;
}
