import type { Area } from '../model/Area';
import { moveFormula } from '../../formulas/moving/moveFormula';
import { relativeFormula } from '../../formulas/rewriting/relativeFormula';
import { dataArea, type Table } from '../model/Table';

/**
 * Applies Excel's rule of calculated columns (`assumptions.columnFill`) after `area` was written: a formula over a whole data column becomes the
 * column's formula; with `fill`, so does one formula in a column that is blank otherwise or calculated throughout, and
 * the other rows get it. Values over a whole column end its calculation. Gives the rows and columns filled, or undefined.
 */
export function fillCalculatedColumns(table: Table, area: Area, fill: boolean): Area | undefined {
  const data = dataArea(table);
  const first = Math.max(data.top, area.top);
  const last = Math.min(data.bottom, area.bottom);
  if (first > last) return undefined;
  let filled: Area | undefined;
  const right = Math.min(data.right, area.right);
  for (let column = Math.max(data.left, area.left); column <= right; column++) {
    if (!fillColumn(table, column, { first, last }, fill)) continue;
    filled = { ...data, left: filled?.left ?? column, right: column };
  }
  return filled;
}

/** True when other rows of the column were filled. */
function fillColumn(table: Table, column: number, written: { first: number; last: number }, fill: boolean): boolean {
  const { sheet } = table;
  const tableColumn = table.columns[column - table.area.left];
  if (!tableColumn) return false;
  const data = dataArea(table);
  const relative = commonFormula(table, column, written.first, written.last);
  const whole = written.first === data.top && written.last === data.bottom;
  if (whole && relative === null) delete tableColumn.calculatedFormula;
  if (typeof relative !== 'string') return false;
  const formula = sheet.formula(written.first, column) ?? '';
  const from = { row: written.first, column };
  const anchored = moveFormula(formula, from, { row: data.top, column });
  if (whole) {
    tableColumn.calculatedFormula = anchored;
    return false;
  }
  if (!fill) return false;
  const known = tableColumn.calculatedFormula;
  const expected = known === undefined ? null : relativeFormula(known, { row: data.top, column });
  const above = commonFormula(table, column, data.top, written.first - 1);
  const below = commonFormula(table, column, written.last + 1, data.bottom);
  const regular = [above, below].every((common) => common === undefined || common === expected);
  if (!regular || (known !== undefined && expected === relative)) return false;
  if (known === undefined && !isBlank(table, column, written)) return false;
  tableColumn.calculatedFormula = anchored;
  for (let row = data.top; row <= data.bottom; row++) {
    if (row < written.first || row > written.last) {
      sheet.storeFormula(row, column, moveFormula(formula, from, { row, column }));
    }
  }
  return true;
}

/** The formula all these rows share, in R1C1 notation; null where none holds one, false where they differ, undefined for no rows. */
function commonFormula(table: Table, column: number, first: number, last: number): string | null | false | undefined {
  let common: string | null | undefined;
  for (let row = first; row <= last; row++) {
    const formula = table.sheet.formula(row, column);
    const relative = formula === undefined ? null : relativeFormula(formula, { row, column });
    if (common !== undefined && common !== relative) return false;
    common = relative;
  }
  return common;
}

function isBlank(table: Table, column: number, except: { first: number; last: number }): boolean {
  const data = dataArea(table);
  for (let row = data.top; row <= data.bottom; row++) {
    const written = row >= except.first && row <= except.last;
    if (!written && table.sheet.value(row, column) !== null) return false;
  }
  return true;
}
