import { Calculation } from '../../calculation/Calculation';
import { PreviewHost } from '../../protocol/connection/PreviewHost';
import type { Area } from '../../book/model/Area';
import { editSteps, type PageStep } from '../../book/model/editSteps';
import { Sheet } from '../../book/model/Sheet';
import type { Workbook, WorkbookObserver } from '../../book/model/Workbook';
import type { PageLanguage } from '../language/pageWords';
import { History } from '../history/History';
import { RuleCalculator } from '../look/RuleCalculator';
import { SheetLooks } from '../look/SheetLooks';

export interface BookOptions {
  readonly language: PageLanguage;
  /** Left out for someone without the add-in. */
  readonly functions?: ConstructorParameters<typeof PreviewHost>[0]['functions'];
  /** Results saved in a file stay until something touches them. */
  readonly keepResults: boolean;
  /** What can be undone, where the same workbook was open before. */
  readonly history?: History;
}

/** An open workbook with everything that works on it: calculation, host of the add-in, history, looks of its cells. */
export class Book implements WorkbookObserver {
  readonly host: PreviewHost;
  readonly rules = new RuleCalculator();
  readonly history: History;
  /** Called when something that shows has changed. */
  onChange: () => void = () => undefined;
  /** Called when work that is worth keeping was done. */
  onEdit: () => void = () => undefined;
  /** Called when the results are there for which an edit had to wait. */
  onResults: () => void = () => undefined;
  busy = false;
  private looks = new Map<Sheet, SheetLooks>();
  private heights = new Map<Sheet, Map<number, number>>();
  private lastWait = 0;
  private readonly steps: Readonly<Record<PageStep, (group?: string) => void>> = {
    awaitResults: () => void this.waitForResults(),
    history: (group) => this.history.note(group),
    redraw: () => this.forget(),
    keepWork: () => this.onEdit(),
  };

  constructor(
    readonly workbook: Workbook,
    { language, functions, keepResults, history }: BookOptions,
  ) {
    workbook.follow('page', this);
    this.host = new PreviewHost({
      workbook,
      language,
      functions,
      calculation: (customFunctions) => new Calculation(workbook, customFunctions, { keepResults }),
    });
    this.history = history ?? new History(workbook);
  }

  /** The edit of a person, undone as one step. What Excel refuses is thrown as a WorkbookError, and is no step. */
  edit(action: () => void): void {
    action();
    this.noteEdit();
  }

  /** Takes note that something was done; edits of one group count as one step. */
  noteEdit(group?: string): void {
    for (const step of editSteps.page) this.steps[step](group);
  }

  /** Takes note of an add-in's batch, which tells of values only: formats may have changed anywhere. */
  noteBatch(group: string): void {
    this.heights = new Map();
    this.noteEdit(group);
  }

  /** Widths changed: rows are fitted anew. */
  fitRowsAnew(sheet: Sheet): void {
    this.heights.delete(sheet);
  }

  undo(): boolean {
    return this.travel(this.history.undo());
  }

  redo(): boolean {
    return this.travel(this.history.redo());
  }

  /** Calculates what is dirty, and functions such as NOW; edits do so by themselves. */
  recalculate(): void {
    this.host.calculation.recalculate();
    void this.waitForResults();
  }

  /** Calculates everything anew, custom functions too. */
  recalculateAll(): void {
    this.host.calculation.markAllDirty();
    this.recalculate();
  }

  /** Calculates what reads these cells: they were changed before the book was opened. */
  recalculateFrom(cells: readonly (readonly [Sheet, Area])[]): void {
    const { calculation } = this.host;
    calculation.suspended = true;
    for (const [sheet, area] of cells) this.workbook.cellsChanged(sheet, area);
    calculation.suspended = false;
    this.recalculate();
  }

  looksOf(sheet: Sheet): SheetLooks {
    const looks = this.looks.get(sheet) ?? new SheetLooks(sheet, this.rules);
    this.looks.set(sheet, looks);
    return looks;
  }

  /** Heights of rows fitted to their content, in pixels, as far as they are known. */
  heightsOf(sheet: Sheet): Map<number, number> {
    const heights = this.heights.get(sheet) ?? new Map<number, number>();
    this.heights.set(sheet, heights);
    return heights;
  }

  cellsChanged(sheet: Sheet, area: Area): void {
    this.forget();
    const heights = this.heightsOf(sheet);
    if (area.bottom - area.top > heights.size) heights.clear();
    else for (let row = area.top; row <= area.bottom; row++) heights.delete(row);
  }

  structureChanged(): void {
    this.rules.forget(true);
    this.lookAnew();
  }

  resultsChanged(sheet: Sheet, keys: readonly number[]): void {
    this.forget();
    const heights = this.heights.get(sheet);
    for (const key of keys) heights?.delete(Sheet.cellOf(key).row);
  }

  private travel(moved: boolean): boolean {
    if (!moved) return false;
    void this.waitForResults();
    this.lookAnew();
    this.onEdit();
    return true;
  }

  private lookAnew(): void {
    this.heights = new Map();
    this.forget();
  }

  private forget(): void {
    this.rules.forget(false);
    this.looks = new Map();
    this.onChange();
  }

  private async waitForResults(): Promise<void> {
    this.lastWait += 1;
    const wait = this.lastWait;
    this.busy = true;
    await this.host.calculation.settled();
    if (wait !== this.lastWait) return;
    this.busy = false;
    this.onChange();
    this.onResults();
  }
}
