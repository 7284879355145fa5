import { contains, lastColumn, lastRow, overlaps, type Area } from '../book/model/Area';
import { CellError } from '../book/model/CellError';
import type { CellValue } from '../book/model/CellValue';
import { Sheet } from '../book/model/Sheet';
import type { FormulaNode } from './graph/FormulaNode';
import { dereference } from './values/dereference';
import { excelErrors } from './values/excelErrors';
import { Matrix } from './values/Matrix';
import { longestText } from './values/toText';
import type { Value } from './values/Value';
import { addAll } from '../book/model/lists/refill';

/**
 * Writes a formula's result to its cell, and an array's to the cells it spills over; a blank result shows 0. A spill
 * that meets other content, a table (`assumptions.spillInTable`), merged cells or the sheet's end is #SPILL!. Gives the keys of cells that changed.
 */
export function storeResult(node: FormulaNode, value: Value): number[] {
  const read = dereference(value);
  const fixed = node.sheet.fixedArrays.get(node.key);
  if (fixed) return storeFixed(node, fixed, read);
  const matrix = read instanceof Matrix && read.cells.length > 1 ? read : undefined;
  const single = read instanceof Matrix ? read.at(0, 0) : read;
  const area = matrix && spillArea(node, matrix);
  const changed = clearSpill(node, area);
  if (matrix && area) {
    addAll(changed, storeSpill(node, area, matrix));
  } else if (store(node.sheet, node.row, node.column, matrix ? excelErrors.spill : shown(single))) {
    changed.push(node.key);
  }
  return changed;
}

/** What was entered for a block of cells fills them: one value, row or column time and again, #N/A beyond what there is. */
function storeFixed(node: FormulaNode, area: Area, result: CellValue | Matrix): number[] {
  const block = result instanceof Matrix ? result : new Matrix(1, 1, [result]);
  const line = (place: number, length: number): number => (length === 1 ? 0 : place);
  const matrix = Matrix.build(area.bottom - area.top + 1, area.right - area.left + 1, (row, column) => {
    const [from, across] = [line(row, block.rows), line(column, block.columns)];
    return from < block.rows && across < block.columns ? block.at(from, across) : excelErrors.notAvailable;
  });
  if (matrix.cells.length > 1) return storeSpill(node, area, matrix);
  return store(node.sheet, node.row, node.column, shown(matrix.at(0, 0))) ? [node.key] : [];
}

function storeSpill(node: FormulaNode, area: Area, result: Matrix): number[] {
  const { sheet } = node;
  const matrix = Matrix.build(result.rows, result.columns, (row, column) => shown(result.at(row, column)));
  node.spill = { area, matrix };
  sheet.spills.set(node.key, area);
  const changed: number[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = matrix.at(row - area.top, column - area.left);
      if (store(sheet, row, column, cell)) changed.push(Sheet.key(row, column));
    }
  }
  return changed;
}

/** Takes a spill's old values away where they are not overwritten, but for the cells the new one keeps. Gives the changed keys. */
export function clearSpill(node: FormulaNode, kept?: Area): number[] {
  const changed: number[] = [];
  const { spill, sheet } = node;
  if (!spill) return changed;
  const { area } = spill;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const key = Sheet.key(row, column);
      const stays = kept && contains(kept, { top: row, bottom: row, left: column, right: column });
      if (stays || key === node.key || !isOwn(node, row, column)) continue;
      if (store(sheet, row, column, null)) changed.push(key);
    }
  }
  node.spill = undefined;
  sheet.spills.delete(node.key);
  return changed;
}

function spillArea(node: FormulaNode, { rows, columns }: Matrix): Area | undefined {
  const { sheet, row, column } = node;
  const area: Area = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
  const own = { top: row, left: column, bottom: row, right: column };
  const inTable = sheet.workbook.tables.some((table) => table.sheet === sheet && contains(table.area, own));
  const leaves = area.bottom > lastRow || area.right > lastColumn;
  if (inTable || leaves || sheet.merges.some((merge) => overlaps(merge, area))) return undefined;
  return isFree(node, area) ? area : undefined;
}

/** True where all cells but the formula's own are blank or show what it spilled before. */
function isFree(node: FormulaNode, area: Area): boolean {
  const { sheet } = node;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (row === node.row && column === node.column) continue;
      if (sheet.value(row, column) === null && sheet.formula(row, column) === undefined) continue;
      if (!isOwn(node, row, column)) return false;
    }
  }
  return true;
}

/** True for a cell that still shows what this formula spilled there. */
function isOwn({ spill, sheet }: FormulaNode, row: number, column: number): boolean {
  if (!spill || sheet.formula(row, column) !== undefined) return false;
  const { area, matrix } = spill;
  const inside = contains(area, { top: row, bottom: row, left: column, right: column });
  return inside && same(sheet.value(row, column), matrix.at(row - area.top, column - area.left));
}

function shown(value: CellValue): CellValue {
  if (value === null || Object.is(value, -0)) return 0;
  return typeof value === 'string' && value.length > longestText ? excelErrors.value : value;
}

function store(sheet: Sheet, row: number, column: number, value: CellValue): boolean {
  if (same(sheet.value(row, column), value)) return false;
  sheet.storeValue(row, column, value);
  return true;
}

function same(one: CellValue, other: CellValue): boolean {
  if (one instanceof CellError && other instanceof CellError) {
    return one.code === other.code && one.message === other.message;
  }
  return one === other;
}
