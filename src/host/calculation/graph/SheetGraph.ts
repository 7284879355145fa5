import type { Area } from '../../book/model/Area';
import { Sheet } from '../../book/model/Sheet';
import type { FormulaNode } from './FormulaNode';
import { RangeIndex } from './RangeIndex';

/** The formulas of one sheet, and who reads its cells. */
export class SheetGraph {
  readonly nodes = new Map<number, FormulaNode>();
  readonly readers = new Map<number, Set<FormulaNode>>();
  readonly ranges = new RangeIndex();

  /** Calls `visit` for each formula that reads a cell of the area by itself; those that read it in a range are in `ranges`. */
  eachCellReader(area: Area, visit: (node: FormulaNode) => void): void {
    eachKeyIn(this.readers, area, (readers) => {
      readers.forEach(visit);
    });
  }

  nodesIn(area: Area): FormulaNode[] {
    const found: FormulaNode[] = [];
    eachKeyIn(this.nodes, area, (node) => {
      found.push(node);
    });
    return found;
  }
}

/** Visits the entries of a map by cell that lie in an area, the shorter way. */
function eachKeyIn<T>(map: ReadonlyMap<number, T>, area: Area, visit: (item: T) => void): void {
  const { top, left, bottom, right } = area;
  if ((bottom - top + 1) * (right - left + 1) > map.size) {
    for (const [key, item] of map) {
      const { row, column } = Sheet.cellOf(key);
      if (row >= top && row <= bottom && column >= left && column <= right) visit(item);
    }
    return;
  }
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const item = map.get(Sheet.key(row, column));
      if (item !== undefined) visit(item);
    }
  }
}
