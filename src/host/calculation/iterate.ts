import type { Iteration } from '../book/model/Workbook';
import type { CellValue } from '../book/model/CellValue';
import type { FormulaNode } from './graph/FormulaNode';

const shownBy = ({ sheet, row, column }: FormulaNode): CellValue => sheet.value(row, column);

/**
 * Runs formulas that wait for one another, round after round, sheet by sheet from the top left on, until no number changes by as much as
 * the workbook asks for. False where they do not come to rest in as many rounds as it allows.
 */
export function iterate(
  circular: readonly FormulaNode[],
  { count, delta }: Iteration,
  run: (node: FormulaNode) => void,
): boolean {
  const inOrder = [...circular].sort(byPlace);
  for (let round = 0; round < count; round++) {
    let largest = 0;
    for (const node of inOrder) {
      const before = shownBy(node);
      run(node);
      largest = Math.max(largest, change(before, shownBy(node)));
    }
    if (largest < delta || largest === 0) return true;
  }
  return false;
}

function byPlace(one: FormulaNode, other: FormulaNode): number {
  const { sheets } = one.sheet.workbook;
  return sheets.indexOf(one.sheet) - sheets.indexOf(other.sheet) || one.key - other.key;
}

function change(before: CellValue, after: CellValue): number {
  if (typeof before === 'number' && typeof after === 'number') return Math.abs(after - before);
  return before === after ? 0 : Infinity;
}
