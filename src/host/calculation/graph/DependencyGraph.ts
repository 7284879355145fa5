import { overlaps, type Area } from '../../book/model/Area';
import { Sheet } from '../../book/model/Sheet';
import type { Code, Precedent } from '../compile/Code';
import type { Reference } from '../values/Reference';
import type { FormulaNode } from './FormulaNode';
import { SheetGraph } from './SheetGraph';
import { addAll } from '../../book/model/lists/refill';

/** Which formula reads what: cells, ranges, and the sheets, tables and names it was compiled with. */
export class DependencyGraph {
  /** Formulas to be run at every calculation. */
  readonly volatile = new Set<FormulaNode>();
  /** Formulas that ask for place, size or formulas of cells. */
  private readonly shapeReaders = new Set<FormulaNode>();
  private readonly sheets = new Map<Sheet, SheetGraph>();
  private readonly byStructure = new Map<string, Set<FormulaNode>>();

  of(sheet: Sheet): SheetGraph {
    let graph = this.sheets.get(sheet);
    if (!graph) {
      graph = new SheetGraph();
      this.sheets.set(sheet, graph);
    }
    return graph;
  }

  *allNodes(): Generator<FormulaNode> {
    for (const graph of this.sheets.values()) yield* graph.nodes.values();
  }

  nodesWith(structureKey: string): Iterable<FormulaNode> {
    return this.byStructure.get(structureKey) ?? [];
  }

  /** Formulas that ask about an area without reading its values. */
  askingAbout(sheet: Sheet, area: Area): FormulaNode[] {
    return [...this.shapeReaders].filter((node) =>
      node.shapes.some((shape) => shape.sheet === sheet && overlaps(shape, area)),
    );
  }

  /** Puts a node into the graph with new code, or renews its place; true when it reads other cells than before. */
  link(node: FormulaNode, code: Code): boolean {
    const read = resolve(code.precedents, node);
    const shapes = resolve(code.shapes, node);
    const references = [...read, ...shapes];
    const known = this.of(node.sheet).nodes.get(node.key) === node;
    const same = known && sameReferences(references, node.references);
    this.linkStructure(node, code, known);
    if (same) return false;
    this.unlinkCells(node);
    this.of(node.sheet).nodes.set(node.key, node);
    node.references = references;
    node.shapes = shapes;
    if (shapes.length > 0) this.shapeReaders.add(node);
    this.linkCells(node, read);
    return true;
  }

  remove(node: FormulaNode): void {
    this.unlinkStructure(node, node.code);
    this.unlinkCells(node);
    this.of(node.sheet).nodes.delete(node.key);
  }

  /** Forgets a deleted sheet and its formulas; formulas elsewhere that read it stay. */
  removeMissing(sheets: readonly Sheet[]): FormulaNode[] {
    const gone: FormulaNode[] = [];
    for (const [sheet, graph] of this.sheets) if (!sheets.includes(sheet)) addAll(gone, graph.nodes.values());
    for (const node of gone) this.remove(node);
    return gone;
  }

  private linkStructure(node: FormulaNode, code: Code, known: boolean): void {
    const before = node.code;
    node.code = code;
    if (known && before.volatility === code.volatility && sameKeys(before.structure, code.structure)) return;
    if (known) this.unlinkStructure(node, before);
    for (const key of code.structure) {
      const nodes = this.byStructure.get(key);
      if (nodes) nodes.add(node);
      else this.byStructure.set(key, new Set([node]));
    }
    if (code.volatility !== 'none') this.volatile.add(node);
  }

  private linkCells(node: FormulaNode, references: readonly Reference[]): void {
    node.cells = references.filter((reference) => reference.isSingle);
    const several = references.filter((reference) => !reference.isSingle);
    node.ranges = [...new Set(several.map((reference) => this.of(reference.sheet).ranges.node(reference)))];
    for (const { sheet, top, left } of node.cells) {
      const key = Sheet.key(top, left);
      const { readers } = this.of(sheet);
      const known = readers.get(key);
      if (known) known.add(node);
      else readers.set(key, new Set([node]));
    }
    for (const range of node.ranges) range.readers.add(node);
  }

  private unlinkCells(node: FormulaNode): void {
    this.shapeReaders.delete(node);
    for (const { sheet, top, left } of node.cells) {
      const key = Sheet.key(top, left);
      const { readers } = this.of(sheet);
      readers.get(key)?.delete(node);
      if (readers.get(key)?.size === 0) readers.delete(key);
    }
    for (const range of node.ranges) {
      range.readers.delete(node);
      if (range.readers.size === 0) this.of(range.reference.sheet).ranges.remove(range);
    }
  }

  private unlinkStructure(node: FormulaNode, code: Code): void {
    for (const key of code.structure) this.byStructure.get(key)?.delete(node);
    this.volatile.delete(node);
  }
}

function resolve(precedents: readonly Precedent[], { sheet, row, column }: FormulaNode): Reference[] {
  return precedents.map((precedent) => precedent(sheet, row, column)).filter((reference) => reference !== undefined);
}

function sameKeys(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  if (some === others) return true;
  if (some.size !== others.size) return false;
  for (const key of some) if (!others.has(key)) return false;
  return true;
}

function sameReferences(some: readonly Reference[], others: readonly Reference[]): boolean {
  return (
    some.length === others.length &&
    some.every((one, index) => {
      const other = others[index];
      return (
        other?.sheet === one.sheet &&
        other.top === one.top &&
        other.left === one.left &&
        other.bottom === one.bottom &&
        other.right === one.right
      );
    })
  );
}
