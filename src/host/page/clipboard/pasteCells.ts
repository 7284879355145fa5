import type { Area } from '../../book/model/Area';
import type { CellStyle } from '../../book/model/CellStyle';
import type { CellValue } from '../../book/model/CellValue';
import { checkWritable } from '../../book/cells/checkWritable';
import { enterInputs } from '../../book/entry/enterInputs';
import { moveFormula } from '../../formulas/moving/moveFormula';
import type { Sheet } from '../../book/model/Sheet';
import { pastedArea } from './pastedArea';

interface Taken {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | undefined;
  readonly style: CellStyle;
}

const largestCopy = 500_000;

/**
 * Copies cells with formulas, values and formats; relative references move along, those of cut cells stay. Cut cells are
 * cleared. Gives the filled area.
 */
export function pasteCells(from: Sheet, source: Area, to: Sheet, target: Area, isCut: boolean): Area | undefined {
  const cut = within(from, source);
  const rows = cut.bottom - cut.top + 1;
  const columns = cut.right - cut.left + 1;
  if (rows * columns > largestCopy) return undefined;
  const area = pastedArea(isCut ? { ...target, bottom: target.top, right: target.left } : target, rows, columns);
  checkWritable(to, area);
  if (isCut) checkWritable(from, cut);
  const taken = take(from, cut);
  if (isCut) clear(from, cut);
  const wanted = Array.from({ length: area.bottom - area.top + 1 }, (_, rowIndex) =>
    Array.from({ length: area.right - area.left + 1 }, (__, index) => taken[rowIndex % rows]?.[index % columns]),
  );
  enterInputs(
    to,
    area,
    wanted.map((cells, rowIndex) =>
      cells.map((cell, index) => inputOf(cell, { row: area.top + rowIndex, column: area.left + index }, isCut)),
    ),
    { fillCalculatedColumns: false },
  );
  wanted.forEach((cells, rowIndex) => {
    cells.forEach((cell, index) => {
      if (!cell) return;
      to.setStyle(area.top + rowIndex, area.left + index, cell.style);
      if (cell.formula === undefined) to.storeValue(area.top + rowIndex, area.left + index, cell.value);
    });
  });
  to.workbook.cellsChanged(to, area);
  return area;
}

function inputOf(
  cell: Taken | undefined,
  at: { row: number; column: number },
  isCut: boolean,
): string | number | boolean {
  if (!cell) return '';
  if (cell.formula !== undefined) return isCut ? cell.formula : moveFormula(cell.formula, cell, at);
  if (typeof cell.value === 'number' || typeof cell.value === 'boolean') return cell.value;
  return cell.value === null ? '' : `'${String(cell.value)}`;
}

function take(sheet: Sheet, { top, left, bottom, right }: Area): Taken[][] {
  return Array.from({ length: bottom - top + 1 }, (_, rowIndex) =>
    Array.from({ length: right - left + 1 }, (__, index) => {
      const row = top + rowIndex;
      const column = left + index;
      const value = sheet.value(row, column);
      return { row, column, value, formula: sheet.formula(row, column), style: sheet.style(row, column) };
    }),
  );
}

function clear(sheet: Sheet, area: Area): void {
  const inputs = Array.from({ length: area.bottom - area.top + 1 }, () =>
    Array.from({ length: area.right - area.left + 1 }, () => ''),
  );
  enterInputs(sheet, area, inputs);
}

/** Whole rows and columns are cut where the sheet ends. */
function within(sheet: Sheet, area: Area): Area {
  const { rows, columns } = sheet.extent();
  return {
    ...area,
    bottom: Math.max(area.top, Math.min(area.bottom, rows - 1)),
    right: Math.max(area.left, Math.min(area.right, columns - 1)),
  };
}
