import type { CellInput } from '../../kpi/record/Field';
import { areaAddress } from '../drawing/cellAddress';
import { typedText } from '../drawing/typedText';
import type { SheetKey } from '../names';
import type { DrawnPage } from './MergeDrawing';
import type { StaleColumn } from './renewFormulas';

/** Cells whose formulas a merge renews, as they stood just before it wrote. */
export interface WrittenCells {
  readonly stale: StaleColumn;
  readonly before: Excel.Range;
}

/** Queues, before anything is written, the question what stands in the cells that will be written over: somebody may have typed there since they were read. */
export function loadWritten(pages: ReadonlyMap<SheetKey, DrawnPage>, stale: readonly StaleColumn[]): WrittenCells[] {
  return stale.flatMap((each): WrittenCells[] => {
    const { table, top, columnBefore: column, cells } = each;
    const before = pages.get(table)?.sheet.getRange(areaAddress(top, column, top + cells.length - 1, column));
    if (!before) return [];
    before.load('formulas');
    return [{ stale: each, before }];
  });
}

/** Queues what somebody had typed in the meantime back into its cells. Gives how many there are. */
export function giveBack(written: readonly WrittenCells[]): number {
  let count = 0;
  for (const { stale, before } of written) {
    const found: CellInput[] = before.formulas.map(([cell]): CellInput => cell);
    found.forEach((cell, row) => {
      if (!stale.ours[row] || cell === stale.cells[row]) return;
      const isFormula = typeof cell === 'string' && cell.startsWith('=');
      before.getCell(row, 0).formulas = [[isFormula ? cell : typedText(cell)]];
      count += 1;
    });
  }
  return count;
}
