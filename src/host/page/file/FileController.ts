import { Workbook } from '../../book/model/Workbook';
import { readXlsx } from '../../file/readXlsx';
import { writeXlsx } from '../../file/writeXlsx';
import { XlsxError } from '../../file/XlsxError';
import type { WriteOptions } from '../../file/workbook/WriteOptions';
import { element } from '../element';
import type { Page } from '../Page';
import { loadWork, saveWork } from '../store/savedWork';
import type { StatusBar } from '../bars/StatusBar';

const saveDelay = 800;
/** A large workbook takes long to write: it is kept after a rest this many times as long. */
const restFactor = 4;
const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** New, open, download, and keeping the work in this browser. */
export class FileController {
  readonly input = element('input', { type: 'file', accept: '.xlsx', hidden: true, tabindex: -1 });
  fileName = 'Book1.xlsx';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isUntouched = true;
  private lastSaveTook = 0;

  constructor(
    private readonly page: Page,
    private readonly status: StatusBar,
    private readonly writeOptions: () => WriteOptions,
    private readonly show: (workbook: Workbook, keepResults: boolean) => Promise<void>,
  ) {
    this.input.addEventListener('change', () => {
      const [file] = this.input.files ?? [];
      this.input.value = '';
      if (file) void this.open(file);
    });
    addEventListener('pagehide', () => void this.saveNow());
  }

  /** Shows what was kept, else a new workbook. */
  async restore(): Promise<void> {
    const work = await loadWork().catch(() => undefined);
    const workbook = work && (await readXlsx(work.bytes).catch(() => undefined));
    if (work && workbook) {
      this.fileName = work.fileName;
      this.isUntouched = false;
      await this.show(workbook, true);
      this.status.showKept(this.page.words.saved);
    } else {
      await this.show(newWorkbook(this.page.words.sheetName(1)), false);
    }
  }

  async startNew(): Promise<void> {
    const { words } = this.page;
    if (!(await this.mayReplace(words.discardTitle))) return;
    this.fileName = 'Book1.xlsx';
    await this.show(newWorkbook(words.sheetName(1)), false);
    this.noteEdit();
    this.isUntouched = true;
  }

  choose(): void {
    this.input.click();
  }

  async open(file: File): Promise<void> {
    const { words, dialogs } = this.page;
    try {
      const workbook = await readXlsx(new Uint8Array(await file.arrayBuffer()));
      if (!(await this.mayReplace(words.replaceTitle))) return;
      this.fileName = file.name;
      await this.show(workbook, true);
      this.noteEdit();
      this.page.announce(words.opened(file.name));
    } catch (error) {
      const reason = error instanceof XlsxError ? words.fileErrors[error.code] : words.fileErrors.broken;
      await dialogs.tell(words.fileError, `${file.name}: ${reason}`);
    }
  }

  async download(): Promise<void> {
    const { words, dialogs, book } = this.page;
    try {
      const bytes = await writeXlsx(book.workbook, this.writeOptions());
      const link = element('a', {
        href: URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: xlsxType })),
        download: this.fileName.replace(/\.xls[mbx]?$/i, '') + '.xlsx',
      });
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
      this.page.announce(words.downloaded(link.download));
    } catch (error) {
      await dialogs.tell(words.saveError, error instanceof Error ? error.message : String(error));
    }
  }

  /** Keeps the work a moment after the last edit. */
  noteEdit(): void {
    this.isUntouched = false;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.saveNow(), Math.max(saveDelay, restFactor * this.lastSaveTook));
  }

  private async saveNow(): Promise<void> {
    if (this.timer === undefined) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    const { words, book } = this.page;
    const start = performance.now();
    try {
      await saveWork({ bytes: await writeXlsx(book.workbook, this.writeOptions()), fileName: this.fileName });
      this.status.showKept(words.saved);
    } catch {
      this.status.showKept(words.notSaved);
    }
    this.lastSaveTook = performance.now() - start;
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
