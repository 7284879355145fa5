import type { Sheet } from '../../workbook/Sheet';
import type { DependencyGraph } from './DependencyGraph';
import type { FormulaNode } from './FormulaNode';
import { RangeNode } from './RangeNode';

/** The formulas to run, each after those it reads, and those that read themselves in a circle. */
export interface EvaluationOrder {
  readonly ordered: readonly FormulaNode[];
  readonly circular: readonly FormulaNode[];
}

/** Orders the dirty formulas; a range counts as one step between the formulas in it and those that read it. */
export function evaluationOrder(dirty: ReadonlySet<FormulaNode>, graph: DependencyGraph): EvaluationOrder {
  const columns = new DirtyColumns(dirty);
  const waiting = new Map<FormulaNode | RangeNode, number>();
  const followers = new Map<FormulaNode, (FormulaNode | RangeNode)[]>();
  const follow = (leader: FormulaNode, follower: FormulaNode | RangeNode): void => {
    const known = followers.get(leader);
    if (known) known.push(follower);
    else followers.set(leader, [follower]);
  };
  for (const node of dirty) {
    let count = 0;
    for (const { sheet, key } of node.cells) {
      const leader = graph.of(sheet).nodes.get(key);
      if (!leader || !dirty.has(leader)) continue;
      follow(leader, node);
      count += 1;
    }
    for (const range of node.ranges) {
      let inside = waiting.get(range);
      if (inside === undefined) {
        const leaders = columns.nodesIn(range);
        inside = leaders.length;
        for (const leader of leaders) follow(leader, range);
        waiting.set(range, inside);
      }
      if (inside > 0) count += 1;
    }
    waiting.set(node, count);
  }
  const ordered: FormulaNode[] = [];
  for (const node of dirty) if (waiting.get(node) === 0) ordered.push(node);
  const release = (item: FormulaNode | RangeNode): void => {
    const left = (waiting.get(item) ?? 0) - 1;
    waiting.set(item, left);
    if (left !== 0) return;
    if (!(item instanceof RangeNode)) ordered.push(item);
    else for (const reader of item.readers) if (dirty.has(reader)) release(reader);
  };
  for (let index = 0; index < ordered.length; index++) {
    const node = ordered[index];
    if (node) followers.get(node)?.forEach(release);
  }
  if (ordered.length === dirty.size) return { ordered, circular: [] };
  const reached = new Set(ordered);
  return { ordered, circular: [...dirty].filter((node) => !reached.has(node)) };
}

/** The dirty formulas by sheet and column, from top to bottom, so that those in a range are found by halving. */
class DirtyColumns {
  private readonly bySheet = new Map<Sheet, Map<number, FormulaNode[]>>();

  constructor(dirty: Iterable<FormulaNode>) {
    for (const node of dirty) {
      let columns = this.bySheet.get(node.sheet);
      if (!columns) this.bySheet.set(node.sheet, (columns = new Map<number, FormulaNode[]>()));
      const nodes = columns.get(node.column);
      if (nodes) nodes.push(node);
      else columns.set(node.column, [node]);
    }
    for (const columns of this.bySheet.values()) {
      for (const nodes of columns.values()) nodes.sort((one, other) => one.row - other.row);
    }
  }

  nodesIn({ reference }: RangeNode): FormulaNode[] {
    const { top, left, bottom, right } = reference;
    const found: FormulaNode[] = [];
    for (const [column, nodes] of this.bySheet.get(reference.sheet) ?? []) {
      if (column < left || column > right) continue;
      for (let index = firstFrom(nodes, top); index < nodes.length; index++) {
        const node = nodes[index];
        if (!node || node.row > bottom) break;
        found.push(node);
      }
    }
    return found;
  }
}

function firstFrom(nodes: readonly FormulaNode[], row: number): number {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((nodes[middle]?.row ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
