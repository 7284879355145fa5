import type { Reference } from '../values/Reference';
import type { FormulaNode } from './FormulaNode';

/** A range of more than one cell that formulas read; formulas with the same range share it. */
export class RangeNode {
  readonly readers = new Set<FormulaNode>();
  /** While an order is made: how many formulas in the range must run before its readers; undefined until counted. */
  waiting: number | undefined;

  constructor(readonly reference: Reference) {}
}

/** The same text for the same cells of one sheet. */
export function rangeKey({ top, left, bottom, right }: Reference): string {
  return `${String(top)},${String(left)},${String(bottom)},${String(right)}`;
}
