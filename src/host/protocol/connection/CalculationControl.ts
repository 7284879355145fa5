import type { CellValue } from '../../book/model/CellValue';
import type { Sheet } from '../../book/model/Sheet';
import type { WorkbookObserver } from '../../book/model/Workbook';

/** What the protocol asks of the calculation. */
export interface Recalculation {
  /** While true edits are noted and nothing is calculated. */
  suspended: boolean;
  /** Works out what edits made dirty, volatile functions too. Custom functions' results come later. */
  recalculate(): void;
  /** Works out the formulas just entered and nothing that reads them, as Excel does in manual calculation mode. */
  calculateEntered(): void;
  markAllDirty(): void;
  /** The value of a formula that stands in no cell; its relative references are written for another cell where that is given. */
  evaluate(formula: string, sheet: Sheet, cell: Cell, writtenFor?: Cell): CellValue;
  /** Resolves once no custom function's result is awaited. */
  settled(): Promise<void>;
}

/** Zero-based. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

/** Holds the calculation back while a batch runs, until a result is read or the batch ends. */
export class CalculationControl implements WorkbookObserver {
  /** `suspendApiCalculationUntilNextSync` was called in this batch. */
  heldBack = false;
  private stale = false;
  private runsBatch = false;
  private ownMode: CalculationMode = 'Automatic';

  constructor(private readonly calculation: Recalculation) {}

  get mode(): CalculationMode {
    return this.ownMode;
  }

  set mode(mode: CalculationMode) {
    this.ownMode = mode;
    this.stale = true;
  }

  cellsChanged(): void {
    this.stale = true;
    if (this.ownMode === 'Manual' && !this.runsBatch) this.calculation.calculateEntered();
  }

  structureChanged(): void {
    this.stale = true;
  }

  rowsShown(): void {
    this.stale = true;
  }

  startBatch(): void {
    this.runsBatch = true;
    this.calculation.suspended = true;
  }

  beforeRead(): void {
    if (!this.stale || this.heldBack) return;
    if (this.ownMode === 'Manual') this.calculation.calculateEntered();
    else this.calculate(false);
  }

  endBatch(): void {
    this.runsBatch = false;
    this.heldBack = false;
    this.beforeRead();
    this.calculation.suspended = this.ownMode === 'Manual';
  }

  evaluate(formula: string, sheet: Sheet, cell: Cell, writtenFor: Cell): CellValue {
    this.beforeRead();
    return this.calculation.evaluate(formula, sheet, cell, writtenFor);
  }

  /** Calculates whatever the mode; `everything` also what no edit touched. */
  calculate(everything: boolean): void {
    this.stale = false;
    if (everything) this.calculation.markAllDirty();
    this.calculation.recalculate();
  }
}
