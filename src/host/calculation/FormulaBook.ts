import { overlaps, type Area } from '../book/model/Area';
import { relativeFormula } from '../formulas/rewriting/relativeFormula';
import type { CellValue } from '../book/model/CellValue';
import { Sheet } from '../book/model/Sheet';
import type { Workbook } from '../book/model/Workbook';
import { CodeCache } from './CodeCache';
import { changedKeys, structureState } from './compile/structureKeys';
import { DependencyGraph } from './graph/DependencyGraph';
import { FormulaNode } from './graph/FormulaNode';
import { Reference } from './values/Reference';
import { addAll } from '../book/model/lists/refill';

/** Keeps the dependency graph in step with the formulas, tables, names and sheets of a workbook. */
export class FormulaBook {
  readonly graph = new DependencyGraph();
  readonly codes = new CodeCache();
  private structure: Map<string, string>;

  /** @param keepsResults Whether the results that the cells show are those saved with the file. */
  constructor(
    private readonly workbook: Workbook,
    private readonly keepsResults: boolean,
  ) {
    this.structure = structureState(workbook);
    for (const sheet of workbook.sheets) for (const key of sheet.formulas().keys()) this.enter(sheet, key, true);
  }

  /**
   * Takes the formula that now stands in a cell; undefined where there is none.
   * @param hasResult Whether what the cell shows is the formula's own result: not where somebody has just entered it.
   */
  private enter(sheet: Sheet, key: number, hasResult: boolean): FormulaNode | undefined {
    const { row, column } = Sheet.cellOf(key);
    const formula = sheet.formula(row, column);
    if (formula === undefined) return undefined;
    const relative = relativeFormula(formula, { row, column });
    const code = this.codes.get(formula, sheet, row, column, relative);
    const known = this.graph.of(sheet).nodes.get(key);
    const node = known ?? new FormulaNode(sheet, row, column, key, formula, relative, code);
    node.formula = formula;
    node.relative = relative;
    node.unknown = undefined;
    node.hasSavedResult = this.keepsResults && hasResult && sheet.value(row, column) !== null;
    if (!known) node.spill = savedSpill(sheet, key);
    this.graph.link(node, code);
    return node;
  }

  /**
   * The formulas that show nothing: the file came without their results. Where there are any, those that show an empty text are among
   * them, as a program that does not calculate writes them so.
   */
  withoutResult(): FormulaNode[] {
    const shown = (node: FormulaNode): CellValue => node.sheet.value(node.row, node.column);
    const nodes = [...this.graph.allNodes()];
    return nodes.some((node) => shown(node) === null)
      ? nodes.filter((node) => shown(node) === null || shown(node) === '')
      : [];
  }

  /** The formulas that stand, or stood, in an area: `entered` are there now, `gone` are not. @param moved Whether they came from elsewhere with their results. */
  enterArea(sheet: Sheet, area: Area, moved: boolean): { entered: FormulaNode[]; gone: FormulaNode[] } {
    const gone = this.graph
      .of(sheet)
      .nodesIn(area)
      .filter((node) => sheet.formula(node.row, node.column) === undefined);
    for (const node of gone) this.graph.remove(node);
    const entered: FormulaNode[] = [];
    for (const key of formulaKeys(sheet, area)) {
      const node = this.enter(sheet, key, moved);
      if (node) entered.push(node);
    }
    return { entered, gone };
  }

  /** The formulas whose spill an area touches: what is typed there blocks it, or sets it free. */
  spillsOver(sheet: Sheet, area: Area): FormulaNode[] {
    const { nodes } = this.graph.of(sheet);
    return [...sheet.spills.keys()].flatMap((key) => {
      const node = nodes.get(key);
      return node?.spill && overlaps(node.spill.area, area) ? [node] : [];
    });
  }

  /** After sheets, tables or names changed: the formulas that are new, gone, or read other cells or names than before. */
  reconcile(): { changed: Set<FormulaNode>; gone: FormulaNode[] } {
    const state = structureState(this.workbook);
    const keys = changedKeys(this.structure, state);
    this.structure = state;
    this.codes.clear();
    const changed = new Set<FormulaNode>();
    const gone = this.graph.removeMissing(this.workbook.sheets);
    for (const sheet of this.workbook.sheets) {
      addAll(gone, this.removeGone(sheet));
      for (const node of this.takeChanged(sheet)) changed.add(node);
    }
    for (const key of keys) {
      for (const node of [...this.graph.nodesWith(key)]) {
        if (this.relink(node) || key.startsWith('name ')) changed.add(node);
      }
    }
    return { changed, gone };
  }

  private removeGone(sheet: Sheet): FormulaNode[] {
    const gone = [...this.graph.of(sheet).nodes.values()].filter(
      ({ row, column }) => sheet.formula(row, column) === undefined,
    );
    for (const node of gone) this.graph.remove(node);
    return gone;
  }

  /** Takes the formulas of a sheet that are new or read otherwise; gives those whose result may be another. */
  private takeChanged(sheet: Sheet): FormulaNode[] {
    const { nodes } = this.graph.of(sheet);
    const changed: FormulaNode[] = [];
    for (const [key, formula] of sheet.formulas()) {
      const node = nodes.get(key);
      if (!node) {
        const entered = this.enter(sheet, key, true);
        if (entered) changed.push(entered);
      } else if (node.formula !== formula) {
        node.formula = formula;
        node.relative = relativeFormula(formula, node);
        if (this.relink(node)) changed.push(node);
      }
    }
    return changed;
  }

  /** True when the formula reads other cells than before. */
  private relink(node: FormulaNode): boolean {
    return this.graph.link(node, this.codes.get(node.formula, node.sheet, node.row, node.column, node.relative));
  }
}

function savedSpill(sheet: Sheet, key: number): FormulaNode['spill'] {
  const area = sheet.spills.get(key);
  if (!area) return undefined;
  const { top, left, bottom, right } = area;
  return { area, matrix: new Reference(sheet, top, left, bottom, right).toMatrix() };
}

function formulaKeys(sheet: Sheet, area: Area): number[] {
  const { top, left, bottom, right } = area;
  const keys: number[] = [];
  if ((bottom - top + 1) * (right - left + 1) > sheet.formulas().size) {
    for (const key of sheet.formulas().keys()) {
      const { row, column } = Sheet.cellOf(key);
      if (row >= top && row <= bottom && column >= left && column <= right) keys.push(key);
    }
    return keys;
  }
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      if (sheet.formula(row, column) !== undefined) keys.push(Sheet.key(row, column));
    }
  }
  return keys;
}
