import { Sheet } from '../../book/model/Sheet';
import type { DependencyGraph } from './DependencyGraph';
import type { FormulaNode } from './FormulaNode';
import { RangeNode } from './RangeNode';
import { splitCircles, type Circles } from './splitCircles';

/** The formulas to run, each after those it reads; then those that read themselves in a circle, and what reads them. */
interface EvaluationOrder extends Circles {
  readonly ordered: readonly FormulaNode[];
}

/** Orders the dirty formulas; a range counts as one step between the formulas in it and those that read it. */
export function evaluationOrder(dirty: ReadonlySet<FormulaNode>, graph: DependencyGraph): EvaluationOrder {
  const counted = countSteps(dirty, graph);
  const ordered: FormulaNode[] = [];
  for (const node of dirty) if (node.waiting === 0) ordered.push(node);
  const release = (item: FormulaNode | RangeNode): void => {
    item.waiting = (item.waiting ?? 0) - 1;
    if (item.waiting !== 0) return;
    if (!(item instanceof RangeNode)) ordered.push(item);
    else for (const reader of item.readers) if (dirty.has(reader)) release(reader);
  };
  for (let index = 0; index < ordered.length; index++) ordered[index]?.followers?.forEach(release);
  const waiting = ordered.length === dirty.size ? [] : [...dirty].filter((node) => node.waiting > 0);
  const circles = splitCircles(waiting);
  for (const node of dirty) node.followers = undefined;
  for (const range of counted) range.waiting = undefined;
  return { ordered, ...circles };
}

/** Counts for each dirty formula what must run before it; gives the ranges that were counted too. */
function countSteps(dirty: ReadonlySet<FormulaNode>, graph: DependencyGraph): RangeNode[] {
  const columns = new DirtyColumns(dirty);
  const counted: RangeNode[] = [];
  for (const node of dirty) {
    node.waiting = 0;
    for (const { sheet, top, left } of node.cells) {
      const leader = graph.of(sheet).nodes.get(Sheet.key(top, left));
      if (!leader || !dirty.has(leader)) continue;
      follow(leader, node);
      node.waiting += 1;
    }
    for (const range of node.ranges) {
      if (range.waiting === undefined) {
        const leaders = columns.nodesIn(range);
        range.waiting = leaders.length;
        counted.push(range);
        for (const leader of leaders) follow(leader, range);
      }
      if (range.waiting > 0) node.waiting += 1;
    }
  }
  return counted;
}

function follow(leader: FormulaNode, follower: FormulaNode | RangeNode): void {
  if (leader.followers) leader.followers.push(follower);
  else leader.followers = [follower];
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
