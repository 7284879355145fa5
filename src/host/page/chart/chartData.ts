import {
  labelPositionsOf,
  type Chart,
  type ChartFont,
  type ChartSeries,
  type LabelPosition,
} from '../../book/model/Chart';
import { toMatrix } from '../../calculation/values/dereference';
import type { CellValue } from '../../book/model/CellValue';
import { rangeOfName } from '../../protocol/ranges/rangeOfName';
import type { SheetArea } from '../../protocol/ranges/SheetArea';
import { labelTexts } from './labelTexts';
import { displayText } from '../../book/model/displayText';
import type { Sheet } from '../../book/model/Sheet';
import type { RuleCalculator } from '../look/RuleCalculator';

export interface ChartLine {
  readonly name: string;
  readonly values: readonly (number | undefined)[];
  readonly kind: 'column' | 'line';
  readonly color: string;
  /** In pixels. */
  readonly weight: number;
  readonly isDashed: boolean;
  readonly hasMarkers: boolean;
  /** What is written beside each point; undefined for those without a label. */
  readonly labels: readonly (string | undefined)[];
  readonly labelPosition: LabelPosition | undefined;
  readonly labelFont: ChartFont | undefined;
  /** The colours of points that differ, by their place. */
  readonly pointColors: readonly (string | undefined)[];
}

/** What a chart shows, read from the cells its references lead to. */
export interface ChartData {
  readonly categories: readonly string[];
  readonly lines: readonly ChartLine[];
}

const colors = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;

export function chartData({ series, type, plotVisibleOnly }: Chart, sheet: Sheet, rules: RuleCalculator): ChartData {
  const cellsOf = (formula: string): readonly CellValue[] => {
    const origin = { row: 0, column: 0 };
    return [...toMatrix(rules.value(formula, sheet, origin, origin)).cells];
  };
  const read = (reference: string | undefined): readonly CellValue[] => {
    if (reference === undefined || reference === '') return [];
    const formula = reference.startsWith('=') ? reference : `=${reference}`;
    const cells = cellsOf(formula);
    return plotVisibleOnly === false ? cells : visibleOf(cells, rangeOfName(sheet.workbook, formula));
  };
  const categories = read(series.find((each) => each.categories)?.categories);
  return {
    categories: categories.map((value) => displayText(value, 'General')),
    lines: series.map((each, index) => {
      const name = each.name.startsWith('=') ? displayText(cellsOf(each.name)[0] ?? null, 'General') : each.name;
      const values = read(each.values).map((value) => (typeof value === 'number' ? value : undefined));
      return {
        name,
        values,
        ...lookOf(each, (each.type || type).startsWith('Line'), colors[index % colors.length] ?? colors[0]),
        labels: labelTexts(
          each,
          values,
          name,
          categories.map((value) => displayText(value, 'General')),
        ),
        labelPosition: each.labels?.position ?? labelPositionsOf(each.type)[0],
        labelFont: each.labels?.font,
        pointColors: values.map((_, point) => each.points?.[point]?.fill),
      };
    }),
  };
}

/** The cells that are not in hidden rows or columns; they come row by row. */
function visibleOf(cells: readonly CellValue[], range: SheetArea | undefined): readonly CellValue[] {
  if (!range) return cells;
  const { sheet, area } = range;
  const width = area.right - area.left + 1;
  return cells.filter(
    (_, index) =>
      !sheet.hiddenColumns.has(area.left + (index % width)) &&
      !sheet.hiddenRows.has(area.top + Math.floor(index / width)),
  );
}

function lookOf(
  series: ChartSeries,
  isLine: boolean,
  usual: string,
): Pick<ChartLine, 'kind' | 'color' | 'weight' | 'isDashed' | 'hasMarkers'> {
  return {
    kind: isLine ? 'line' : 'column',
    color: (isLine ? series.lineColor : undefined) ?? series.fill ?? usual,
    weight: ((series.lineWeight ?? 2.25) * 96) / 72,
    isDashed: /dash|dot/i.test(series.lineStyle ?? ''),
    hasMarkers: series.marker !== undefined && series.marker !== 'None',
  };
}
