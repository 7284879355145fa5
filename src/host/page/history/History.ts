import type { Area } from '../../book/model/Area';
import type { Sheet } from '../../book/model/Sheet';
import type { Workbook } from '../../book/model/Workbook';
import { isSameImage } from './isSameImage';
import { restoreWorkbook } from './restoreWorkbook';
import { imageOfWorkbook, type WorkbookImage } from './WorkbookImage';

interface Place {
  readonly sheet: Sheet | undefined;
  readonly selection: Area;
}

interface Step {
  readonly image: WorkbookImage;
  /** Where the person was when the step was taken. */
  readonly place: Place;
}

const mostSteps = 100;

/** What can be undone and done again, whoever did it. */
export class History {
  private undoSteps: Step[] = [];
  private redoSteps: Step[] = [];
  private latest: WorkbookImage;
  private group: string | undefined;

  constructor(private readonly workbook: Workbook) {
    this.latest = imageOfWorkbook(workbook);
  }

  /**
   * Takes what was done since the last note as one step. Notes of the same group, one straight after another, count as one
   * step: the batches of one command of an add-in. Nothing done is no step.
   */
  note(group?: string): void {
    const image = imageOfWorkbook(this.workbook, this.latest);
    if (isSameImage(image, this.latest)) return;
    const joins = group !== undefined && group === this.group;
    const step: Step = { image: this.latest, place: this.place() };
    if (!joins) this.undoSteps = [...this.undoSteps.slice(1 - mostSteps), step];
    this.redoSteps = [];
    this.group = group;
    this.latest = image;
  }

  get canUndo(): boolean {
    return this.undoSteps.length > 0;
  }

  get canRedo(): boolean {
    return this.redoSteps.length > 0;
  }

  /** False where there was nothing to undo. */
  undo(): boolean {
    return this.goTo(this.undoSteps.pop(), this.redoSteps);
  }

  redo(): boolean {
    return this.goTo(this.redoSteps.pop(), this.undoSteps);
  }

  private goTo(step: Step | undefined, back: Step[]): boolean {
    if (!step) return false;
    back.push({ image: this.latest, place: step.place });
    restoreWorkbook(this.workbook, step.image, this.latest);
    const { sheet, selection } = step.place;
    if (sheet && this.workbook.sheets.includes(sheet)) {
      this.workbook.activeSheet = sheet;
      this.workbook.selection = selection;
    }
    this.group = undefined;
    this.latest = imageOfWorkbook(this.workbook, step.image);
    return true;
  }

  private place(): Place {
    return { sheet: this.workbook.activeSheet, selection: this.workbook.selection };
  }
}
