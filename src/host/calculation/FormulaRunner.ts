import type { Cell } from '../book/model/Cell';
import type { CellError } from '../book/model/CellError';
import type { CellValue } from '../book/model/CellValue';
import { Sheet } from '../book/model/Sheet';
import { isCustomFunction } from '../formulas/functions/functionPrefixes';
import type { Scope } from './compile/Scope';
import type { Services } from './compile/Services';
import type { CustomCalls } from './CustomCalls';
import type { CustomFunctionHost } from './CustomFunctionHost';
import type { FormulaBook } from './FormulaBook';
import type { FormulaNode } from './graph/FormulaNode';
import { IndexCache } from './IndexCache';
import type { UncalculatedCell } from './UncalculatedCell';
import { dereference, toCell } from './values/dereference';
import { excelErrors } from './values/excelErrors';
import { CalculationLimit } from './values/CalculationLimit';
import { Matrix } from './values/Matrix';
import { NotCalculated } from './values/NotCalculated';
import type { Value } from './values/Value';

/** So many signs may the texts of one calculation have together: no file could hold more on a sheet. */
const mostText = 2 ** 28;

/** Runs single formulas, and remembers which of them could not be run. */
export class FormulaRunner {
  /**
   * Whether a saved result stays whose formula calls a function of an add-in that is not here, or says a name that the workbook does not
   * have: else it is #NAME? at the next calculation, as in Excel. Where it is one of Excel's own functions that is not known here, it always stays.
   */
  keepsUnknown = false;
  /** The formulas whose last run met something that nobody here can know, and what. */
  private readonly uncalculated = new Map<FormulaNode, string>();
  private textLength = 0;
  private readonly indexes = new IndexCache();
  private readonly services: Services;

  constructor(
    private readonly book: FormulaBook,
    private readonly calls: CustomCalls,
    private readonly customFunctions: CustomFunctionHost | undefined,
  ) {
    this.services = {
      callCustom: (name, args, scope) => this.callCustom(name, args, scope),
      notCalculated: (what, instead, scope) => this.notCalculated(what, instead, scope),
      unknownName: (name, scope) =>
        this.keepsUnknown ? this.notCalculated(`the name ${name}`, excelErrors.name, scope) : excelErrors.name,
      indexOf: (range) => this.indexes.get(range),
      compile: (formula, { sheet, row, column }) => this.book.codes.get(formula, sheet, row, column),
    };
  }

  /** To be called before each calculation. */
  begin(): void {
    this.textLength = 0;
  }

  /**
   * The formula's value, references read; undefined where its cell keeps the result it has.
   * @throws CalculationLimit where all results together take too much room.
   */
  value(node: FormulaNode): CellValue | Matrix | undefined {
    const value = this.run(node);
    const cells = value instanceof Matrix ? value.cells : [value];
    for (const cell of cells) if (typeof cell === 'string') this.textLength += cell.length;
    if (this.textLength > mostText) throw new CalculationLimit('The texts of its results are too long to be held.');
    return value;
  }

  private run(node: FormulaNode): CellValue | Matrix | undefined {
    const { sheet, row, column } = node;
    this.uncalculated.delete(node);
    try {
      return dereference(node.code.run({ sheet, row, column, services: this.services, variables: undefined }));
    } catch (error) {
      if (!(error instanceof NotCalculated)) return excelErrors.number;
      this.uncalculated.set(node, error.what);
      return node.hasSavedResult ? undefined : error.instead;
    }
  }

  /** The value of a formula that stands in no cell, for one cell; relative references are written for another. */
  evaluate(formula: string, sheet: Sheet, { row, column }: Cell, writtenFor: Cell): CellValue {
    const code = this.book.codes.get(formula, sheet, writtenFor.row, writtenFor.column);
    const services: Services = {
      ...this.services,
      callCustom: () => excelErrors.value,
      notCalculated: (_what, instead) => instead,
      unknownName: () => excelErrors.name,
    };
    try {
      return toCell(code.run({ sheet, row, column, services, variables: undefined }));
    } catch {
      return excelErrors.number;
    }
  }

  /** Notes why a formula was not run; true where its cell keeps a saved result. */
  keeps(node: FormulaNode, what: string): boolean {
    if (node.hasSavedResult) this.uncalculated.set(node, what);
    return node.hasSavedResult;
  }

  uncalculatedCells(): UncalculatedCell[] {
    return [...this.uncalculated].map(([{ sheet, row, column, hasSavedResult }, what]) => ({
      sheet,
      row,
      column,
      what,
      isKept: hasSavedResult,
    }));
  }

  /** To be called when a formula is gone. */
  forget(node: FormulaNode): void {
    this.uncalculated.delete(node);
  }

  private callCustom(name: string, args: () => readonly Value[], scope: Scope): Value {
    const node = this.nodeAt(scope);
    if (!node) return excelErrors.value;
    const keeps = this.keepsUnknown || !isCustomFunction(name);
    if (keeps && !this.customFunctions?.knows(name)) return this.notCalculated(name, excelErrors.name, scope);
    return this.calls.value(node, name, args());
  }

  private notCalculated(what: string, instead: CellError, scope: Scope): CellError {
    const node = this.nodeAt(scope);
    if (node?.hasSavedResult) throw new NotCalculated(what, instead);
    if (node) this.uncalculated.set(node, what);
    return instead;
  }

  private nodeAt({ sheet, row, column }: Scope): FormulaNode | undefined {
    return this.book.graph.of(sheet).nodes.get(Sheet.key(row, column));
  }
}
