import { overlaps, type Area } from '../../book/model/Area';
import type { Reference } from '../values/Reference';
import { RangeNode, rangeKey } from './RangeNode';

/** A range over more columns than this is looked through for every change instead of being listed by column. */
const wide = 64;

/** The ranges of one sheet that formulas read, found by the cells they cover. */
export class RangeIndex {
  private readonly byKey = new Map<string, RangeNode>();
  private readonly byColumn = new Map<number, Set<RangeNode>>();
  private readonly wideRanges = new Set<RangeNode>();

  node(reference: Reference): RangeNode {
    const key = rangeKey(reference);
    const known = this.byKey.get(key);
    if (known) return known;
    const node = new RangeNode(reference);
    this.byKey.set(key, node);
    if (reference.columns > wide) {
      this.wideRanges.add(node);
      return node;
    }
    for (let column = reference.left; column <= reference.right; column++) {
      const nodes = this.byColumn.get(column);
      if (nodes) nodes.add(node);
      else this.byColumn.set(column, new Set([node]));
    }
    return node;
  }

  remove(node: RangeNode): void {
    this.byKey.delete(rangeKey(node.reference));
    this.wideRanges.delete(node);
    if (node.reference.columns > wide) return;
    for (let column = node.reference.left; column <= node.reference.right; column++) {
      this.byColumn.get(column)?.delete(node);
    }
  }

  /** Calls `visit` for each range that holds the cell. */
  eachAt(row: number, column: number, visit: (node: RangeNode) => void): void {
    for (const node of this.byColumn.get(column) ?? []) {
      if (row >= node.reference.top && row <= node.reference.bottom) visit(node);
    }
    for (const node of this.wideRanges) {
      if (overlaps(node.reference, { top: row, bottom: row, left: column, right: column })) visit(node);
    }
  }

  eachOverlapping(area: Area, visit: (node: RangeNode) => void): void {
    for (const node of this.byKey.values()) if (overlaps(node.reference, area)) visit(node);
  }
}
