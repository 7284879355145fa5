import type { Chart, ChartFont, ChartSeries, LegendLook } from '../../book/model/Chart';
import { child, children, descend, everywhere, flag, numberAttribute, type XmlElement } from '../package/XmlElement';
import type { ReadContext } from '../workbook/ReadContext';
import { readChartType, type FileChartType } from './chartTypes';
import { readFont, readTextLook } from './chartFontXml';
import { readSeries } from './readSeries';

type ChartContent = Omit<Chart, 'id' | 'name' | 'position' | 'alternativeText'>;

const legendPositions: Readonly<Record<string, Chart['legend']>> = {
  t: 'Top',
  b: 'Bottom',
  l: 'Left',
  r: 'Right',
  tr: 'Corner',
};

/** A chart's part (ECMA-376 Part 1, 21.2.2.29); undefined where none of its series is of a kind that the model knows. */
export function readChart(context: ReadContext, path: string): ChartContent | undefined {
  const root = child(context.parts.read(path), 'chart');
  const plot = child(root, 'plotArea');
  const series = readGroups(context, plot);
  const [first] = series;
  if (!first) return undefined;
  const legend = child(root, 'legend');
  return withoutUndefined({
    type: first.type,
    title: readTitle(child(root, 'title')),
    titleFont: readTitleFont(child(root, 'title')),
    legend: legend && (legendPositions[child(legend, 'legendPos')?.attributes.val ?? 'r'] ?? 'Right'),
    legendLook: readLegendLook(context, legend),
    series,
    plotVisibleOnly: child(root, 'plotVisOnly')?.attributes.val === '0' ? false : undefined,
    valueAxis: readValueAxis(child(plot, 'valAx')),
    categoryAxis: withoutUndefined({ title: readTitle(descend(plot, 'catAx', 'title')) }),
  });
}

/** A number format linked to the cells is none of the axis's own. */
function readValueAxis(axis: XmlElement | undefined): Chart['valueAxis'] {
  const format = child(axis, 'numFmt');
  const isLinked = (format?.attributes.sourceLinked ?? '1') === '1';
  return withoutUndefined({
    minimum: numberAttribute(descend(axis, 'scaling', 'min'), 'val'),
    maximum: numberAttribute(descend(axis, 'scaling', 'max'), 'val'),
    majorUnit: numberAttribute(child(axis, 'majorUnit'), 'val'),
    title: readTitle(child(axis, 'title')),
    gridlines: child(axis, 'majorGridlines') !== undefined,
    numberFormat: isLinked ? undefined : format?.attributes.formatCode,
  });
}

/** The series of all groups, in the order in which they are drawn and listed. */
function readGroups(context: ReadContext, plot: XmlElement | undefined): ChartSeries[] {
  const found: { order: number; series: ChartSeries }[] = [];
  for (const group of plot?.children ?? []) {
    const typeOf = typeReaders.get(group.name);
    if (!typeOf) continue;
    for (const series of children(group, 'ser')) {
      const type = readChartType(typeOf(group, series));
      const order = numberAttribute(child(series, 'order'), 'val') ?? found.length;
      if (type !== undefined) found.push({ order, series: readSeries(context, group, series, type) });
    }
  }
  return found.sort((one, other) => one.order - other.order).map(({ series }) => series);
}

/** How each kind of group tells its type. */
const typeReaders: ReadonlyMap<string, (group: XmlElement, series: XmlElement) => FileChartType> = new Map([
  ['barChart', barType],
  ['lineChart', lineType],
  ['areaChart', (group): FileChartType => ({ element: 'areaChart', grouping: groupingOf(group) ?? 'standard' })],
  ['pieChart', (): FileChartType => ({ element: 'pieChart' })],
  ['doughnutChart', (): FileChartType => ({ element: 'doughnutChart' })],
]);

function groupingOf(group: XmlElement): FileChartType['grouping'] {
  return child(group, 'grouping')?.attributes.val as FileChartType['grouping'];
}

function barType(group: XmlElement): FileChartType {
  const direction = child(group, 'barDir')?.attributes.val === 'bar' ? 'bar' : 'col';
  const grouping = groupingOf(group) ?? 'clustered';
  return { element: 'barChart', direction, grouping: grouping === 'standard' ? 'clustered' : grouping };
}

function lineType(group: XmlElement, series: XmlElement): FileChartType {
  const symbol = descend(series, 'marker', 'symbol')?.attributes.val;
  const hasMarkers = symbol !== 'none' && child(group, 'marker') !== undefined;
  return { element: 'lineChart', grouping: groupingOf(group) ?? 'standard', hasMarkers };
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

/** Only what the title itself says. */
function readTitleFont(title: XmlElement | undefined): ChartFont | undefined {
  return readFont(descend(title, 'tx', 'rich', 'p', 'r', 'rPr'));
}

function readLegendLook({ styles }: ReadContext, legend: XmlElement | undefined): LegendLook | undefined {
  const look = withoutUndefined<LegendLook>({
    font: readTextLook(legend),
    fill: styles.colors.drawingColor(descend(legend, 'spPr', 'solidFill')),
    overlay: flag(child(legend, 'overlay'), 'val') || undefined,
  });
  return Object.keys(look).length === 0 ? undefined : look;
}

function withoutUndefined<Content extends object>(content: Content): Content {
  return Object.fromEntries(Object.entries(content).filter(([, value]) => value !== undefined)) as Content;
}
