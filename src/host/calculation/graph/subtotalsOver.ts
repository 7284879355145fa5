import type { Sheet } from '../../book/model/Sheet';
import type { DependencyGraph } from './DependencyGraph';
import type { FormulaNode } from './FormulaNode';

/** The formulas that read these rows of a sheet and may leave hidden ones out. */
export function subtotalsOver(graph: DependencyGraph, sheet: Sheet, first: number, last: number): FormulaNode[] {
  return [...graph.allNodes()].filter(
    ({ formula, references }) =>
      /\b(?:SUBTOTAL|AGGREGATE)\(/i.test(formula) &&
      references.some((each) => each.sheet === sheet && each.top <= last && each.bottom >= first),
  );
}
