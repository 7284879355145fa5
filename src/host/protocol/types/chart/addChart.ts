import { refuseProtected } from '../../../book/cells/refuseProtected';
import type { Chart, ChartSeries } from '../../../book/model/Chart';
import type { Sheet } from '../../../book/model/Sheet';
import { rangeFormula } from '../../ranges/rangeFormula';
import { columnCount, rowCount, type SheetArea } from '../../ranges/SheetArea';

/**
 * Lays a chart beside its source. As in Excel a head (first cell not a number) names a series, and a first line without
 * numbers holds the categories; `Auto` takes the longer direction for the points.
 */
export function addChart(sheet: Sheet, type: string, source: SheetArea, seriesBy: 'Auto' | 'Columns' | 'Rows'): Chart {
  refuseProtected(sheet, 'allowEditObjects');
  const byColumns = seriesBy === 'Columns' || (seriesBy === 'Auto' && rowCount(source) >= columnCount(source));
  const number = sheet.workbook.nextId();
  const { top, right } = source.area;
  const chart: Chart = {
    id: `{00000000-0003-0000-0000-${String(number).padStart(12, '0')}}`,
    name: `Chart ${sheet.charts.length + 1}`,
    type,
    legend: 'Right',
    series: seriesOf(source, byColumns, type),
    position: { top, left: right + 2, bottom: top + 14, right: right + 9 },
    valueAxis: { gridlines: true },
    categoryAxis: {},
  };
  sheet.charts.push(chart);
  return chart;
}

/** Blank lines are series too (`assumptions.emptySeries`). */
function seriesOf(source: SheetArea, byColumns: boolean, type: string): ChartSeries[] {
  const lines = linesOf(source, byColumns);
  const [first, ...others] = lines;
  const hasCategories = first !== undefined && others.length > 0 && !holdsNumber(withoutHead(first) ?? first);
  const values = hasCategories ? others : lines;
  return values.map((line, index) => {
    const points = startsWithText(line) ? (withoutHead(line) ?? line) : line;
    const named = points !== line;
    const categories = hasCategories && first ? (named ? (withoutHead(first) ?? first) : first) : undefined;
    return {
      name: named ? rangeFormula(headOf(line)) : `Series${index + 1}`,
      values: rangeFormula(points),
      ...(categories && { categories: rangeFormula(categories) }),
      type,
    };
  });
}

function linesOf({ sheet, area }: SheetArea, byColumns: boolean): SheetArea[] {
  const count = byColumns ? area.right - area.left + 1 : area.bottom - area.top + 1;
  return Array.from({ length: count }, (_line, index) => {
    if (byColumns) return { sheet, area: { ...area, left: area.left + index, right: area.left + index } };
    return { sheet, area: { ...area, top: area.top + index, bottom: area.top + index } };
  });
}

function headOf({ sheet, area }: SheetArea): SheetArea {
  return { sheet, area: { ...area, bottom: area.top, right: area.left } };
}

function withoutHead(line: SheetArea): SheetArea | undefined {
  const { sheet, area } = line;
  if (rowCount(line) > 1) return { sheet, area: { ...area, top: area.top + 1 } };
  return columnCount(line) > 1 ? { sheet, area: { ...area, left: area.left + 1 } } : undefined;
}

function startsWithText({ sheet, area }: SheetArea): boolean {
  return typeof sheet.value(area.top, area.left) === 'string' && sheet.formula(area.top, area.left) === undefined;
}

function holdsNumber({ sheet, area }: SheetArea): boolean {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (typeof sheet.value(row, column) === 'number' || sheet.formula(row, column) !== undefined) return true;
    }
  }
  return false;
}
