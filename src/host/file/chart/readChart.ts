import type { Chart, ChartSeries, TitleFont } from '../../book/model/Chart';
import { child, children, descend, everywhere, numeric, type XmlElement } from '../package/XmlElement';
import type { ReadContext } from '../workbook/ReadContext';
import { readChartType, type FileChartType } from './chartTypes';
import { readSeries } from './readSeries';

type ChartContent = Omit<Chart, 'id' | 'name' | 'position' | 'alternativeText'>;

const legendPositions: Readonly<Record<string, Chart['legend']>> = {
  t: 'Top',
  b: 'Bottom',
  l: 'Left',
  r: 'Right',
  tr: 'Right',
};
const elements: readonly FileChartType['element'][] = [
  'barChart',
  'lineChart',
  'areaChart',
  'pieChart',
  'doughnutChart',
];

/** A chart's part (ECMA-376 Part 1, 21.2.2.29); undefined where none of its series is of a kind that the model knows. */
export function readChart(context: ReadContext, path: string): ChartContent | undefined {
  const root = child(context.parts.read(path), 'chart');
  const plot = child(root, 'plotArea');
  const series = readGroups(context, plot);
  const [first] = series;
  if (!first) return undefined;
  const legend = child(root, 'legend');
  const valueAxis = child(plot, 'valAx');
  const format = child(valueAxis, 'numFmt');
  const isLinked = (format?.attributes.sourceLinked ?? '1') === '1';
  return withoutUndefined({
    type: first.type,
    title: readTitle(child(root, 'title')),
    titleFont: readTitleFont(child(root, 'title')),
    legend: legend && (legendPositions[child(legend, 'legendPos')?.attributes.val ?? 'r'] ?? 'Right'),
    series,
    valueAxis: withoutUndefined({
      minimum: numeric(descend(valueAxis, 'scaling', 'min'), 'val'),
      maximum: numeric(descend(valueAxis, 'scaling', 'max'), 'val'),
      majorUnit: numeric(child(valueAxis, 'majorUnit'), 'val'),
      title: readTitle(child(valueAxis, 'title')),
      gridlines: child(valueAxis, 'majorGridlines') !== undefined,
      numberFormat: isLinked ? undefined : format?.attributes.formatCode,
    }),
    categoryAxis: withoutUndefined({ title: readTitle(child(plot, 'catAx') && child(child(plot, 'catAx'), 'title')) }),
  });
}

/** The series of all groups, in the order in which they are drawn and listed. */
function readGroups(context: ReadContext, plot: XmlElement | undefined): ChartSeries[] {
  const found: { order: number; series: ChartSeries }[] = [];
  for (const group of plot?.children ?? []) {
    const element = elements.find((name) => name === group.name);
    if (!element) continue;
    for (const series of children(group, 'ser')) {
      const type = readChartType(typeOf(group, element, series));
      const order = numeric(child(series, 'order'), 'val') ?? found.length;
      if (type !== undefined) found.push({ order, series: readSeries(context, group, series, type) });
    }
  }
  return found.sort((one, other) => one.order - other.order).map(({ series }) => series);
}

function typeOf(group: XmlElement, element: FileChartType['element'], series: XmlElement): FileChartType {
  const grouping = child(group, 'grouping')?.attributes.val as FileChartType['grouping'];
  if (element === 'barChart') {
    const direction = child(group, 'barDir')?.attributes.val === 'bar' ? 'bar' : 'col';
    return { element, direction, grouping: grouping === 'standard' ? 'clustered' : (grouping ?? 'clustered') };
  }
  if (element === 'pieChart' || element === 'doughnutChart') return { element };
  if (element === 'areaChart') return { element, grouping: grouping ?? 'standard' };
  const symbol = descend(series, 'marker', 'symbol')?.attributes.val;
  return {
    element,
    grouping: grouping ?? 'standard',
    hasMarkers: symbol !== 'none' && child(group, 'marker') !== undefined,
  };
}

function readTitle(title: XmlElement | undefined): string | undefined {
  const paragraphs = everywhere(descend(title, 'tx', 'rich'), 'p');
  if (paragraphs.length === 0) return undefined;
  return paragraphs
    .map((paragraph) =>
      everywhere(paragraph, 't')
        .map(({ text }) => text)
        .join(''),
    )
    .join('\n');
}

/** Only what the title itself says; undefined where it leaves its look to Excel. */
function readTitleFont(title: XmlElement | undefined): TitleFont | undefined {
  const look = descend(title, 'tx', 'rich', 'p', 'r', 'rPr');
  const size = Number(look?.attributes.sz);
  const color = descend(look, 'solidFill', 'srgbClr')?.attributes.val;
  const name = child(look, 'latin')?.attributes.typeface;
  if (!look || !(size > 0) || color === undefined || name === undefined) return undefined;
  return {
    name,
    size: size / 100,
    bold: look.attributes.b === '1',
    italic: look.attributes.i === '1',
    color: `#${color}`,
  };
}

function withoutUndefined<Content extends object>(content: Content): Content {
  return Object.fromEntries(Object.entries(content).filter(([, value]) => value !== undefined)) as Content;
}
