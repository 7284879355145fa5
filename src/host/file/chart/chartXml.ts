import type { Chart } from '../../book/model/Chart';
import type { Workbook } from '../../book/model/Workbook';
import { namespaces } from '../package/namespaces';
import { xml } from '../package/xml';
import { XlsxError } from '../XlsxError';
import { axesXml } from './axesXml';
import { fileChartType, type FileChartType } from './chartTypes';
import { seriesXml } from './seriesXml';
import { textLookXml } from './chartFontXml';
import { fillXml } from './shapeXml';
import { titleXml } from './titleXml';

const legendPositions = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Corner: 'tr' } as const;
const axes = [1, 2] as const;

interface Group {
  readonly type: FileChartType;
  readonly gapWidth?: number;
  readonly series: string[];
}

/**
 * A chart: series of one type form a group, all groups share one pair of axes (ECMA-376 Part 1, 21.2.2.29 chartSpace).
 * @throws XlsxError `notAllowed` for a type of chart that cannot be written.
 */
export function chartXml(workbook: Workbook, chart: Chart): string {
  const groups = groupsOf(workbook, chart);
  const first = groups.find(({ type }) => hasAxes(type))?.type;
  const plot = xml(
    'c:plotArea',
    {},
    xml('c:layout'),
    groups.map(groupXml),
    first ? axesXml(chart, axes, first.direction === 'bar') : '',
  );
  const content = xml(
    'c:chart',
    {},
    chart.title === undefined ? '' : titleXml(chart.title, chart.titleFont),
    xml('c:autoTitleDeleted', { val: chart.title === undefined }),
    plot,
    chart.legend === undefined
      ? ''
      : xml(
          'c:legend',
          {},
          xml('c:legendPos', { val: legendPositions[chart.legend] }),
          xml('c:overlay', { val: chart.legendLook?.overlay ?? false }),
          fillXml(chart.legendLook?.fill),
          textLookXml(chart.legendLook?.font),
        ),
    xml('c:plotVisOnly', { val: chart.plotVisibleOnly ?? true }),
    xml('c:dispBlanksAs', { val: 'gap' }),
  );
  const spaces = { 'xmlns:c': namespaces.chart, 'xmlns:a': namespaces.drawing, 'xmlns:r': namespaces.relationships };
  return xml('c:chartSpace', spaces, xml('c:roundedCorners', { val: false }), content);
}

function groupsOf(workbook: Workbook, chart: Chart): Group[] {
  const groups = new Map<string, Group>();
  chart.series.forEach((series, index) => {
    const type = fileChartType(series.type);
    if (!type) throw new XlsxError('notAllowed', `A chart of the type ${series.type} cannot be saved (${chart.name}).`);
    const key = `${type.element} ${type.direction ?? ''} ${type.grouping ?? ''}`;
    const group = groups.get(key) ?? { type, gapWidth: series.gapWidth, series: [] };
    groups.set(key, group);
    group.series.push(seriesXml(workbook, series, index, type));
  });
  return [...groups.values()];
}

function groupXml(group: Group): string {
  const { type, series } = group;
  return xml(
    `c:${type.element}`,
    {},
    type.element === 'barChart' ? xml('c:barDir', { val: type.direction }) : '',
    type.grouping === undefined ? '' : xml('c:grouping', { val: type.grouping }),
    xml('c:varyColors', { val: !hasAxes(type) }),
    series,
    endings[type.element](group),
    hasAxes(type) ? axes.map((val) => xml('c:axId', { val })) : [],
  );
}

/** What stands behind the series of each kind of chart. */
const endings: Readonly<Record<FileChartType['element'], (group: Group) => readonly string[]>> = {
  barChart: ({ type, gapWidth }) => [
    gapWidth === undefined ? '' : xml('c:gapWidth', { val: gapWidth }),
    isStacked(type) ? xml('c:overlap', { val: 100 }) : '',
  ],
  lineChart: () => [xml('c:marker', { val: true })],
  areaChart: () => [],
  pieChart: () => [xml('c:firstSliceAng', { val: 0 })],
  doughnutChart: () => [xml('c:firstSliceAng', { val: 0 }), xml('c:holeSize', { val: 50 })],
};

function isStacked({ grouping }: FileChartType): boolean {
  return grouping === 'stacked' || grouping === 'percentStacked';
}

function hasAxes({ element }: FileChartType): boolean {
  return element !== 'pieChart' && element !== 'doughnutChart';
}
