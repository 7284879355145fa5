import type { Area } from '../book/model/Area';
import type { Sheet } from '../book/model/Sheet';
import { dataArea } from '../book/model/Table';
import { columnKey } from './compile/structureKeys';
import type { DependencyGraph } from './graph/DependencyGraph';
import type { FormulaNode } from './graph/FormulaNode';
import { addAll } from '../book/model/lists/refill';

/**
 * The formulas that hand `[@x]` of an edited column to a custom function, in whatever row: Excel runs them all again
 * ("by design", OfficeDev/office-js#6469), while A1 references run in their own row only (`assumptions.wholeColumn`).
 */
export function structuredCallers(graph: DependencyGraph, sheet: Sheet, area: Area): FormulaNode[] {
  const found: FormulaNode[] = [];
  for (const table of sheet.workbook.tables) {
    const { top, bottom } = dataArea(table);
    if (table.sheet !== sheet || area.bottom < top || area.top > bottom) continue;
    const first = Math.max(0, area.left - table.area.left);
    const columns = table.columns.slice(first, Math.max(0, area.right - table.area.left + 1));
    for (const { name } of columns) addAll(found, graph.nodesWith(columnKey(table.name, name)));
  }
  return found;
}
