import type { TableSpec } from '../columns/TableSpec';
import { stretches } from '../drawing/stretches';
import type { PresentTable } from './PresentTable';

/** So many formulas of one column stay below the 5 MB that one answer may carry. */
const rowsAtOnce = 1000;
const ownFunction = /KPI[._][A-Z]+\(/i;

/** Writes today's formulas into the calculated columns. What somebody typed over a formula stays, a formula of their own too. */
export async function renewFormulas(present: PresentTable, spec: TableSpec): Promise<void> {
  const { table, places } = present;
  const { context } = table;
  for (const { id, formula } of spec.columns) {
    const place = places.get(id);
    if (formula === undefined || place === undefined) continue;
    const column = table.getDataBodyRange().getColumn(place);
    const written = await ourCells(column, present.rows);
    for (const { value: ours, first, last } of stretches(written, (each) => each)) {
      if (!ours) continue;
      const cell = column.getCell(first, 0);
      cell.formulas = [[formula]];
      if (last > first) {
        column
          .getCell(first + 1, 0)
          .getResizedRange(last - first - 1, 0)
          .copyFrom(cell, Excel.RangeCopyType.formulas);
      }
    }
  }
  await context.sync();
}

/** Which cells of a calculated column hold nothing or a formula of ours: the one that most cells hold, or a call of the add-in's functions. */
async function ourCells(column: Excel.Range, rows: number): Promise<boolean[]> {
  const cells: unknown[] = [];
  for (let start = 0; start < rows; start += rowsAtOnce) {
    const part = column.getCell(start, 0).getResizedRange(Math.min(rowsAtOnce, rows - start) - 1, 0);
    part.load('formulas');
    await column.context.sync();
    part.formulas.forEach(([cell]) => cells.push(cell));
  }
  const usual = mostFrequent(cells.filter((cell) => typeof cell === 'string' && cell.startsWith('=')));
  return cells.map(
    (cell) =>
      cell === '' || cell === usual || (typeof cell === 'string' && cell.startsWith('=') && ownFunction.test(cell)),
  );
}

function mostFrequent(cells: readonly unknown[]): unknown {
  const counts = new Map<unknown, number>();
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
