import { moveFormula } from '../../formulas/moving/moveFormula';
import { dataArea, type Table } from '../model/Table';

/** Writes the calculated columns' formulas into the blank cells of some rows (zero-based, both inside); tells nobody. */
export function fillCalculatedRows(table: Table, firstRow: number, lastRow: number): void {
  const { sheet } = table;
  table.columns.forEach((column, index) => {
    if (column.calculatedFormula === undefined) return;
    const at = table.area.left + index;
    for (let row = firstRow; row <= lastRow; row++) {
      if (sheet.value(row, at) !== null || sheet.formula(row, at) !== undefined) continue;
      const anchor = { row: dataArea(table).top, column: at };
      sheet.storeFormula(row, at, moveFormula(column.calculatedFormula, anchor, { row, column: at }));
    }
  });
}
