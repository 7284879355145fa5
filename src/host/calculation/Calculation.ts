import { lastColumn, lastRow, type Area } from '../book/model/Area';
import type { CellValue } from '../book/model/CellValue';
import type { Cell } from '../book/model/Cell';
import { Sheet } from '../book/model/Sheet';
import type { Workbook } from '../book/model/Workbook';
import type { UncalculatedCell } from './UncalculatedCell';
import type { CalculationOptions } from './CalculationOptions';
import { ChangedResults } from './ChangedResults';
import { CustomCalls } from './CustomCalls';
import type { CustomFunctionHost } from './CustomFunctionHost';
import { FormulaBook } from './FormulaBook';
import { FormulaRunner } from './FormulaRunner';
import { DirtyFormulas } from './graph/DirtyFormulas';
import { evaluationOrder } from './graph/evaluationOrder';
import type { FormulaNode } from './graph/FormulaNode';
import { runCircles, type CircleSteps } from './runCircles';
import { functionSignature } from './functions/functionSignature';
import { clearSpill, storeResult } from './storeResult';
import { subtotalsOver } from './graph/subtotalsOver';
import { structuredCallers } from './structuredCallers';
import { excelErrors } from './values/excelErrors';
import type { Value } from './values/Value';

/** More rounds than this mean formulas that never come to rest. */
const mostRounds = 100;

/**
 * Calculates a workbook: watches it, runs the formulas that an edit touches, in order, and tells the observers which
 * results changed. Custom functions are called once a round and show #BUSY! until their promise resolves.
 */
export class Calculation {
  /** While true, edits are noted but nothing is calculated until `recalculate` is called. */
  suspended = false;
  private readonly book: FormulaBook;
  private readonly dirty: DirtyFormulas;
  private readonly calls: CustomCalls;
  private readonly entered = new Set<FormulaNode>();
  private readonly blockedSpills = new Set<FormulaNode>();
  private readonly runner: FormulaRunner;
  private readonly changed = new ChangedResults();
  private isRunning = false;
  private structureIsStale = false;
  private readonly callsWholeColumns: boolean;

  constructor(
    private readonly workbook: Workbook,
    customFunctions?: CustomFunctionHost,
    { keepResults = false, fillsMissingResults = true, structuredArguments = 'column' }: CalculationOptions = {},
  ) {
    this.callsWholeColumns = structuredArguments === 'column';
    this.book = new FormulaBook(workbook, keepResults);
    this.dirty = new DirtyFormulas(this.book.graph);
    this.calls = new CustomCalls(customFunctions, (nodes) => {
      for (const node of nodes) this.dirty.addAgain(node);
      if (!this.suspended) this.run('dynamic');
    });
    this.runner = new FormulaRunner(this.book, this.calls, customFunctions);
    workbook.functionSignature = (name) => functionSignature(name, customFunctions);
    workbook.follow('calculation', {
      cellsChanged: (sheet, area) => {
        this.cellsChanged(sheet, area);
      },
      structureChanged: (cellsFollow) => {
        this.structureChanged();
        if (!cellsFollow && !this.suspended) this.recalculate();
      },
      rowsShown: (sheet, first, last) => {
        this.dirty.addAll(subtotalsOver(this.book.graph, sheet, first, last));
        if (!this.suspended) this.recalculate();
      },
    });
    if (!keepResults) {
      this.markAllDirty();
      this.recalculate();
    } else if (fillsMissingResults) {
      this.dirty.addAll(this.book.withoutResult());
      this.run('none');
    }
  }

  /** Runs all that is dirty, and volatile functions; custom functions it meets are called afterwards. */
  recalculate(): void {
    this.run('clock');
  }

  /** Runs the formulas entered since the last run and leaves all that reads them for later (`assumptions.manualCalculation`). */
  calculateEntered(): void {
    this.reconcile();
    const entered = new Set(
      [...this.entered].filter((node) => this.book.graph.of(node.sheet).nodes.get(node.key) === node),
    );
    this.entered.clear();
    const { ordered } = evaluationOrder(entered, this.book.graph);
    for (const node of ordered) {
      this.dirty.remove(node);
      this.runFormula(node, true);
    }
    this.tell();
  }

  /** Resolves when no promise of a custom function is open and what depends on it is calculated. */
  settled(): Promise<void> {
    return this.calls.settled();
  }

  /** Makes the next `recalculate` run every formula, custom functions included. */
  markAllDirty(): void {
    this.dirty.addAll(this.book.graph.allNodes());
  }

  /** Runs every formula anew; a saved result stays whose formula calls a function that nobody here knows, also of an add-in. */
  recalculateAll(): void {
    this.runner.keepsUnknown = true;
    this.markAllDirty();
    this.recalculate();
  }

  /** The cells whose formulas were not calculated when they last ran, and why. */
  uncalculatedCells(): UncalculatedCell[] {
    return this.runner.uncalculatedCells();
  }

  /**
   * The value of a formula that stands in no cell (of a conditional format or validation), for one cell. Relative
   * references are written for `writtenFor`, by default the same cell. Custom functions are #VALUE! here, as in Excel.
   */
  evaluate(formula: string, sheet: Sheet, cell: Cell, writtenFor: Cell = cell): CellValue {
    return this.runner.evaluate(formula, sheet, cell, writtenFor);
  }

  private cellsChanged(sheet: Sheet, area: Area): void {
    const isMoved = this.structureIsStale && (area.bottom === lastRow || area.right === lastColumn);
    const { entered, gone } = this.book.enterArea(sheet, area, isMoved);
    for (const node of gone) this.drop(node);
    for (const node of entered) {
      this.entered.add(node);
      this.dirty.add(node);
    }
    this.dirty.addReadersOfArea(sheet, area);
    this.dirty.addAll(this.book.graph.askingAbout(sheet, area));
    if (this.callsWholeColumns) this.dirty.addAll(structuredCallers(this.book.graph, sheet, area));
    this.dirty.addAll(this.book.spillsOver(sheet, area));
    this.retryBlockedSpills();
    if (!this.suspended) this.recalculate();
  }

  private structureChanged(): void {
    this.structureIsStale = true;
    this.book.codes.clear();
  }

  /** Follows changes of sheets, tables and names, once for all that came since the last run. */
  private reconcile(): void {
    if (!this.structureIsStale) return;
    this.structureIsStale = false;
    const { changed, gone } = this.book.reconcile();
    for (const node of gone) this.drop(node);
    this.dirty.addAll(changed);
  }

  private drop(node: FormulaNode): void {
    node.renew();
    this.dirty.remove(node);
    this.runner.forget(node);
    this.blockedSpills.delete(node);
    if (node.spill) this.retryBlockedSpills();
    for (const key of clearSpill(node)) this.noteChange(node.sheet, key, true);
  }

  /** Passes over the dirty formulas, then over volatile ones, until nothing changes any more. */
  private run(volatility: 'clock' | 'dynamic' | 'none'): void {
    if (this.isRunning) return;
    this.isRunning = true;
    this.runner.begin();
    try {
      this.reconcile();
      this.entered.clear();
      let sweeps = volatility;
      for (let round = 0; round < mostRounds; round++) {
        const anyChange = this.dirty.isEmpty ? false : this.pass();
        if (!this.dirty.isEmpty) continue;
        if (sweeps === 'none' && !anyChange) break;
        if (sweeps !== 'none') this.addVolatile(sweeps);
        sweeps = 'none';
        if (this.dirty.isEmpty) break;
      }
    } finally {
      this.isRunning = false;
    }
    this.tell();
  }

  private addVolatile(volatility: 'clock' | 'dynamic'): void {
    for (const node of this.book.graph.volatile) {
      if (volatility === 'clock' || node.code.volatility === 'dynamic') this.dirty.addAgain(node);
    }
  }

  private tell(): void {
    this.calls.send();
    this.changed.tell(this.workbook);
  }

  /** Runs what is dirty once, in order; true when a result changed. */
  private pass(): boolean {
    const { all, changed } = this.dirty.take();
    const { ordered, circular, behind } = evaluationOrder(all, this.book.graph);
    let anyChange = false;
    for (const node of ordered) anyChange = this.runFormula(node, changed.has(node)) || anyChange;
    const ofCircles: CircleSteps = {
      run: (node) => this.runFormula(node, true),
      store: (node, value) => this.store(node, value, true),
      keeps: (node, what) => this.runner.keeps(node, what),
    };
    anyChange = runCircles(circular, this.workbook.iteration, ofCircles) || anyChange;
    for (const node of behind) anyChange = this.runFormula(node, changed.has(node)) || anyChange;
    return anyChange;
  }

  private runFormula(node: FormulaNode, readersWait: boolean): boolean {
    const value = this.runner.value(node);
    return value !== undefined && this.store(node, value, readersWait);
  }

  private store(node: FormulaNode, value: Value, readersWait: boolean): boolean {
    const spilled = node.spill?.area;
    const keys = storeResult(node, value);
    if (spilled && keys.length > 0) this.retryBlockedSpills();
    const shown = node.sheet.value(node.row, node.column);
    if (shown === excelErrors.spill) this.blockedSpills.add(node);
    else this.blockedSpills.delete(node);
    for (const key of keys) this.noteChange(node.sheet, key, !readersWait || key !== node.key);
    return keys.length > 0;
  }

  /** Cells may have become free for them. */
  private retryBlockedSpills(): void {
    for (const node of this.blockedSpills) this.dirty.addAgain(node);
  }

  private noteChange(sheet: Sheet, key: number, wakeReaders: boolean): void {
    this.changed.note(sheet, key);
    if (!wakeReaders) return;
    const { row, column } = Sheet.cellOf(key);
    this.dirty.addReaders(sheet, row, column);
  }
}
