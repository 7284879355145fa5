import type { Workbook } from '../../book/model/Workbook';
import type { Journal, OpenEdit } from './Journal';
import { patchBetween } from './patch/patchBetween';
import { workImage, type WorkImage } from './patch/WorkImage';
import type { RestoredWork } from './restoreWork';
import { storeTrouble, workVersion, type KeptWork, type StoreTrouble, type WorkStore } from './WorkStore';

/** Whether a tab closed at this moment would lose something; nothing is said of a workbook that nobody touched. */
type KeepState = 'kept' | 'keeping' | StoreTrouble;

const saveDelay = 800;
/** A large workbook takes long to write: it is kept whole after a rest this many times as long. */
const restFactor = 4;
/** Characters of a change that is written down by itself; after a larger one the workbook is kept whole. */
const longestChange = 1_000_000;

interface OpenWork {
  readonly workbook: Workbook;
  readonly id: string;
  /** The workbook as of the last change that was written down. */
  image: WorkImage;
}

interface KeeperDuties {
  write(workbook: Workbook): Promise<Uint8Array>;
  /** It may stand otherwise with the work than before. */
  onState(): void;
  /** Another tab has put its own workbook into the store. */
  onOvertaken(): void;
}

/**
 * Keeps the open workbook in this browser: each change at once in the journal, the whole of it in the store after a rest. What was
 * too large for the journal makes the store urgent, and is safe only when it is there.
 */
export class Keeper {
  private work: OpenWork | undefined;
  private lastChange = 0;
  /** The last change that is in no journal, and the last that is in the store: while the first is larger, something can be lost. */
  private lastUnwritten = 0;
  private keptUpTo = 0;
  /** True from a change that could not be written down until the workbook is written whole. */
  private isBroken = false;
  private isEdited = false;
  private trouble: StoreTrouble | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private lastTook = 0;
  private writing: Promise<void> | undefined;

  constructor(
    private readonly store: WorkStore,
    private readonly journal: Journal,
    private readonly duties: KeeperDuties,
  ) {}

  get state(): KeepState {
    if (!this.isBroken && this.keptUpTo >= this.lastUnwritten) return 'kept';
    return this.trouble ?? 'keeping';
  }

  /** True where closing the tab would lose what somebody did. */
  get isAtRisk(): boolean {
    return this.work !== undefined && this.isEdited && this.state !== 'kept';
  }

  /** Goes on with what a reload brought back, under an id of its own: a tab that had it before can write no more. */
  async goOn({ work, workbook, lastChange }: NonNullable<RestoredWork['present']>): Promise<void> {
    const id = newId();
    const own = (await this.claim({ ...work, id }, work.id, lastChange)) ? id : work.id;
    // What comes after could not be read: no later change is to be taken for one that it follows.
    this.journal.forget(own, work.upTo, lastChange);
    this.take(workbook, own);
    this.lastChange = lastChange;
    this.keptUpTo = lastChange;
    this.lastUnwritten = lastChange;
    if (lastChange > work.upTo) this.schedule();
    this.duties.onState();
  }

  /** Keeps another workbook in place of the present one, before it is shown. */
  async begin(workbook: Workbook, bytes?: Uint8Array): Promise<void> {
    const before = this.work?.id ?? '';
    this.take(workbook, this.work?.id ?? newId());
    this.isEdited = false;
    this.breakOff();
    await this.keepWhole(bytes, before);
  }

  /** Writes down what was done since the last note. False where nothing was, as far as that can be told. */
  note(): boolean {
    if (!this.work || !this.writeDown(this.work)) return false;
    this.isEdited = true;
    this.schedule();
    this.duties.onState();
    return true;
  }

  /** Results came later than the edit that asked for them: they go into the next writing of the whole. */
  noteResults(): void {
    if (this.work && this.isEdited) this.schedule();
  }

  noteOpenEdit(edit: OpenEdit | undefined): void {
    if (!this.work) return;
    if (edit) this.journal.writeOpenEdit(this.work.id, edit);
    else this.journal.forgetOpenEdit();
  }

  /** The file was handed to the person: closing the tab loses nothing, whatever the browser keeps. */
  noteDownload(): void {
    this.isEdited = false;
  }

  /** Resolves when all that was done lies in the store, or could not be put there. */
  async keepAll(): Promise<void> {
    await this.writing;
    if (this.timer !== undefined || this.state !== 'kept') await this.keepWhole();
  }

  /** Another tab edits: nothing is written any more. */
  stop(): void {
    this.work = undefined;
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private take(workbook: Workbook, id: string): void {
    this.stop();
    this.work = { workbook, id, image: workImage(workbook) };
    this.isBroken = false;
    this.trouble = undefined;
  }

  private async claim(work: KeptWork, before: string, lastChange: number): Promise<boolean> {
    const changes = this.journal.changes(before, work.upTo);
    const isCopied = changes
      .slice(0, lastChange - work.upTo)
      .every((change, index) => this.journal.write(work.id, work.upTo + index + 1, change));
    return isCopied && this.store.replace(before, work).catch(() => false);
  }

  private writeDown(work: OpenWork): boolean {
    if (this.isBroken) return true;
    const next = workImage(work.workbook, work.image);
    const patch = patchBetween(work.image, next);
    if (!patch) return false;
    const change = JSON.stringify(patch);
    const number = this.lastChange + 1;
    if (change.length > longestChange || !this.journal.write(work.id, number, change)) {
      this.breakOff();
      return true;
    }
    this.lastChange = number;
    work.image = next;
    return true;
  }

  /** Leaves a number out, so that no later change is taken for one that follows what is written down. */
  private breakOff(): void {
    this.lastChange += 1;
    this.lastUnwritten = this.lastChange;
    this.isBroken = true;
  }

  private schedule(): void {
    if (this.trouble === 'denied' || this.trouble === 'newer') return;
    if (this.isBroken && this.timer !== undefined) return;
    clearTimeout(this.timer);
    const rest = this.isBroken ? this.lastTook : Math.max(saveDelay, restFactor * this.lastTook);
    this.timer = setTimeout(() => void this.keepWhole(), rest);
  }

  private async keepWhole(bytes?: Uint8Array, expected?: string): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    while (this.writing) await this.writing;
    this.writing = this.writeWhole(bytes, expected);
    await this.writing;
    this.writing = undefined;
    this.duties.onState();
  }

  private async writeWhole(bytes?: Uint8Array, expected?: string): Promise<void> {
    const { work } = this;
    if (!work) return;
    this.writeDown(work);
    const wasBroken = this.isBroken;
    if (wasBroken) work.image = workImage(work.workbook);
    this.isBroken = false;
    const upTo = this.lastChange;
    const { id, workbook } = work;
    try {
      const start = performance.now();
      const written = bytes ?? (await this.duties.write(workbook));
      this.lastTook = performance.now() - start;
      const isKept = await this.store.replace(expected ?? id, {
        version: workVersion,
        id,
        upTo,
        fileName: workbook.fileName,
        bytes: written,
      });
      if (!isKept) {
        this.duties.onOvertaken();
        return;
      }
      this.keptUpTo = upTo;
      this.trouble = undefined;
      this.journal.forget(id, upTo);
    } catch (error) {
      this.trouble = storeTrouble(error);
      if (wasBroken) this.breakOff();
    }
  }
}

function newId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
}
