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

/** Rows of a sheet, both inside. */
interface Rows {
  readonly first: number;
  readonly last: number;
}

/** True when other rows of the column were filled. */
function fillColumn(table: Table, column: number, written: Rows, fill: boolean): boolean {
  const tableColumn = table.columns[column - table.area.left];
  if (!tableColumn) return false;
  const { top, bottom } = dataArea(table);
  const relative = commonFormula(table, column, written.first, written.last);
  const isWhole = written.first === top && written.last === bottom;
  if (isWhole && relative === null) delete tableColumn.calculatedFormula;
  if (typeof relative !== 'string') return false;
  if (!isWhole && !(fill && takesFormula(table, column, written, relative))) return false;
  tableColumn.calculatedFormula = movedFormula(table, column, written.first, top);
  if (!isWhole) fillOtherRows(table, column, written);
  return !isWhole;
}

/** The formula of one row as it reads in another. */
function movedFormula({ sheet }: Table, column: number, from: number, to: number): string {
  return moveFormula(sheet.formula(from, column) ?? '', { row: from, column }, { row: to, column });
}

/** Whether the rest of a column follows a formula that was written into some of its rows (`assumptions.partOfColumn`). */
function takesFormula(table: Table, column: number, written: Rows, relative: string): boolean {
  const { top, bottom } = dataArea(table);
  const known = table.columns[column - table.area.left]?.calculatedFormula;
  const expected = known === undefined ? null : relativeFormula(known, { row: top, column });
  const above = commonFormula(table, column, top, written.first - 1);
  const below = commonFormula(table, column, written.last + 1, bottom);
  const isRegular = [above, below].every((common) => common === undefined || common === expected);
  if (!isRegular) return false;
  return known === undefined ? isBlank(table, column, written) : expected !== relative;
}

function fillOtherRows(table: Table, column: number, written: Rows): void {
  const { top, bottom } = dataArea(table);
  for (let row = top; row <= bottom; row++) {
    if (row >= written.first && row <= written.last) continue;
    table.sheet.storeFormula(row, column, movedFormula(table, column, written.first, row));
  }
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

function isBlank(table: Table, column: number, except: Rows): boolean {
  const data = dataArea(table);
  for (let row = data.top; row <= data.bottom; row++) {
    const written = row >= except.first && row <= except.last;
    if (!written && table.sheet.value(row, column) !== null) return false;
  }
  return true;
}
