import { parseA1Ref, parseStructRef, type RangeA1 } from '@borgar/fx';
import type { Area } from '../../book/model/Area';
import type { CellValue } from '../../book/model/CellValue';
import type { Sheet } from '../../book/model/Sheet';
import { dataArea } from '../../book/model/Table';
import type { Workbook } from '../../book/model/Workbook';
import { absoluteAreaName } from '../sheet/areaName';
import { quotedSheetName } from '../sheet/quotedSheetName';

export interface ChartReference {
  /** As the file wants it: sheet and address; it allows no structured reference in charts. */
  readonly formula: string;
  /** What the cells show, row by row; none where the reference leads nowhere. */
  readonly values: readonly CellValue[];
  /** Of the first cell. */
  readonly numberFormat: string;
}

/** Looks up a chart's reference, such as `=Departments!$E$5:$E$9` or `=KPIs[Progress]`. Names are written as they stand. */
export function chartReference(workbook: Workbook, formula: string): ChartReference {
  const text = formula.replace(/^=/u, '');
  const found = cellsOf(workbook, text);
  if (!found) return { formula: text, values: [], numberFormat: 'General' };
  const { sheet, area } = found;
  return {
    formula: `${quotedSheetName(sheet.name)}!${absoluteAreaName(area)}`,
    values: valuesOf(sheet, area),
    numberFormat: sheet.style(area.top, area.left).numberFormat,
  };
}

interface Cells {
  readonly sheet: Sheet;
  readonly area: Area;
}

function cellsOf(workbook: Workbook, text: string): Cells | undefined {
  return cellsOfRange(workbook, text) ?? cellsOfTable(workbook, text);
}

function cellsOfRange(workbook: Workbook, text: string): Cells | undefined {
  const reference = parseA1Ref(text);
  const named = reference?.context?.at(-1);
  const sheet = named === undefined ? undefined : workbook.sheet(named);
  if (!sheet || !reference || !('range' in reference)) return undefined;
  return { sheet, area: areaOf(reference.range, sheet) };
}

function cellsOfTable(workbook: Workbook, text: string): Cells | undefined {
  const reference = parseStructRef(text);
  const table = reference?.table === undefined ? undefined : workbook.table(reference.table);
  if (!reference || !table) return undefined;
  const places = (reference.columns ?? []).map((name) =>
    table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase()),
  );
  if (places.includes(-1)) return undefined;
  const [first = 0, last = places.length === 0 ? table.columns.length - 1 : first] = places;
  const { left } = table.area;
  return { sheet: table.sheet, area: { ...dataArea(table), left: left + first, right: left + last } };
}

function areaOf({ top, left, bottom, right }: RangeA1, sheet: Sheet): Area {
  const used = sheet.usedArea();
  return {
    top: top ?? 0,
    left: left ?? 0,
    bottom: bottom ?? used?.bottom ?? 0,
    right: right ?? used?.right ?? 0,
  };
}

function valuesOf(sheet: Sheet, { top, left, bottom, right }: Area): CellValue[] {
  const values: CellValue[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) values.push(sheet.value(row, column));
  }
  return values;
}
