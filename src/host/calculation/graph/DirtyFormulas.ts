import type { Area } from '../../book/model/Area';
import { Sheet } from '../../book/model/Sheet';
import type { DependencyGraph } from './DependencyGraph';
import type { FormulaNode } from './FormulaNode';
import type { RangeNode } from './RangeNode';

/** The formulas that wait to be run. */
export class DirtyFormulas {
  /** An input changed: run it and, transitively, all that read it. */
  private nodes = new Set<FormulaNode>();
  /** To be run again without a changed input (volatile, or a custom function's result is there); readers follow if the result changes. */
  private again = new Set<FormulaNode>();
  private readonly marked = new Set<RangeNode>();

  constructor(private readonly graph: DependencyGraph) {}

  get isEmpty(): boolean {
    return this.nodes.size === 0 && this.again.size === 0;
  }

  add(first: FormulaNode): void {
    const stack = [first];
    const push = (node: FormulaNode): void => {
      if (!this.nodes.has(node)) stack.push(node);
    };
    for (let node = stack.pop(); node; node = stack.pop()) {
      if (this.nodes.has(node)) continue;
      this.nodes.add(node);
      node.renew();
      const { sheet, row, column, spill } = node;
      if (spill) this.eachReaderOfArea(sheet, spill.area, push);
      else this.eachReader(sheet, row, column, push);
    }
  }

  addAll(nodes: Iterable<FormulaNode>): void {
    for (const node of nodes) this.add(node);
  }

  addAgain(node: FormulaNode): void {
    this.again.add(node);
  }

  addReaders(sheet: Sheet, row: number, column: number): void {
    const readers: FormulaNode[] = [];
    this.eachReader(sheet, row, column, (node) => readers.push(node));
    for (const node of readers) this.add(node);
  }

  addReadersOfArea(sheet: Sheet, area: Area): void {
    const readers: FormulaNode[] = [];
    this.eachReaderOfArea(sheet, area, (node) => readers.push(node));
    for (const node of readers) this.add(node);
  }

  remove(node: FormulaNode): void {
    this.nodes.delete(node);
    this.again.delete(node);
  }

  /** Hands over what waits and starts anew. */
  take(): { readonly all: ReadonlySet<FormulaNode>; readonly changed: ReadonlySet<FormulaNode> } {
    const changed = this.nodes;
    const all = new Set([...changed, ...this.again]);
    this.nodes = new Set();
    this.again = new Set();
    this.marked.clear();
    return { all, changed };
  }

  /** A range's readers are visited once: they wait already when another cell of it changes. */
  private eachReader(sheet: Sheet, row: number, column: number, visit: (node: FormulaNode) => void): void {
    const graph = this.graph.of(sheet);
    graph.readers.get(Sheet.key(row, column))?.forEach(visit);
    graph.ranges.eachAt(row, column, (range) => {
      this.visitRange(range, visit);
    });
  }

  private eachReaderOfArea(sheet: Sheet, area: Area, visit: (node: FormulaNode) => void): void {
    const graph = this.graph.of(sheet);
    graph.eachCellReader(area, visit);
    graph.ranges.eachOverlapping(area, (range) => {
      this.visitRange(range, visit);
    });
  }

  private visitRange(range: RangeNode, visit: (node: FormulaNode) => void): void {
    if (this.marked.has(range)) return;
    this.marked.add(range);
    range.readers.forEach(visit);
  }
}
