import type { Iteration } from '../book/model/Workbook';
import type { CellValue } from '../book/model/CellValue';
import type { FormulaNode } from './graph/FormulaNode';

const shownBy = ({ sheet, row, column }: FormulaNode): CellValue => sheet.value(row, column);

/** What is done with a formula that goes in circles. */
export interface CircleSteps {
  readonly run: (node: FormulaNode) => void;
  readonly store: (node: FormulaNode, value: CellValue) => void;
  /** Notes why it was not run; true where its cell has a saved result to keep. */
  readonly keeps: (node: FormulaNode, what: string) => boolean;
}

/**
 * What goes in circles keeps a saved result, or shows 0, unless the workbook has it iterated and it comes to rest. True where there is
 * anything.
 */
export function runCircles(
  circular: readonly FormulaNode[],
  iteration: Iteration | undefined,
  { run, store, keeps }: CircleSteps,
): boolean {
  if (circular.length === 0) return false;
  const saved = circular.map(shownBy);
  if (iteration && iterate(circular, iteration, run)) return true;
  const what = iteration ? 'a circle that does not come to rest' : 'a circle of formulas';
  circular.forEach((node, index) => {
    if (keeps(node, what)) store(node, saved[index] ?? null);
    else if (!iteration) store(node, 0);
  });
  return true;
}

/**
 * Runs formulas that wait for one another, round after round, sheet by sheet from the top left on, until no number changes by as much as
 * the workbook asks for. False where they do not come to rest in as many rounds as it allows.
 */
function iterate(circular: readonly FormulaNode[], { count, delta }: Iteration, run: CircleSteps['run']): boolean {
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
