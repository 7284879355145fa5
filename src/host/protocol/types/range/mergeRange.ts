import { refuseProtected } from '../../../book/cells/refuseProtected';
import { contains, overlaps } from '../../../book/model/Area';
import { enterInputs } from '../../../book/entry/enterInputs';
import { WorkbookError } from '../../../book/model/WorkbookError';
import type { SheetArea } from '../../ranges/SheetArea';
import { refill } from '../../../book/model/lists/refill';

/** Merges the cells, or each row's cells with `across`; only the first cell keeps its content. Tables refuse. */
export function mergeRange({ sheet, area }: SheetArea, across: boolean): void {
  refuseProtected(sheet);
  const inTable = sheet.workbook.tables.some((table) => table.sheet === sheet && overlaps(table.area, area));
  if (inTable) throw new WorkbookError('InvalidOperation', 'Cells of a table cannot be merged.');
  unmergeRange({ sheet, area });
  for (let top = area.top; top <= area.bottom; top = across ? top + 1 : area.bottom + 1) {
    const merged = { ...area, top, bottom: across ? top : area.bottom };
    blankAllButFirst({ sheet, area: merged });
    if (merged.top !== merged.bottom || merged.left !== merged.right) sheet.merges.push(merged);
  }
}

export function unmergeRange({ sheet, area }: SheetArea): void {
  refuseProtected(sheet);
  refill(
    sheet.merges,
    sheet.merges.filter((merge) => !overlaps(merge, area) && !contains(area, merge)),
  );
}

function blankAllButFirst({ sheet, area }: SheetArea): void {
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_row, row) =>
    Array.from({ length: area.right - area.left + 1 }, (_column, column) => (row === 0 && column === 0 ? null : '')),
  );
  enterInputs(sheet, area, rows, { growTables: false, fillCalculatedColumns: false });
}
