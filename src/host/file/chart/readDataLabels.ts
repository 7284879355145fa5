import { labelParts, labelPositions, type ChartPoint, type ChartSeries, type DataLabels } from '../../book/model/Chart';
import { child, children, descend, flag, numberAttribute, type XmlElement } from '../package/XmlElement';
import type { ReadContext } from '../workbook/ReadContext';
import { readTextLook } from './chartFontXml';
import { fileLabelPositions } from './labelNames';

const partNames = {
  Value: 'showVal',
  SeriesName: 'showSerName',
  CategoryName: 'showCatName',
  Percentage: 'showPercent',
  LegendKey: 'showLegendKey',
} as const;

/** The labels of a series (ECMA-376 Part 1, 21.2.2.49 dLbls), and the points that look unlike the rest (21.2.2.52 dPt). */
export function readDataLabels(context: ReadContext, series: XmlElement): Pick<ChartSeries, 'labels' | 'points'> {
  const element = child(series, 'dLbls');
  const labels = element && readLook(context, element);
  const points: Record<number, ChartPoint> = {};
  for (const point of children(series, 'dPt')) {
    const fill = context.styles.colors.drawingColor(descend(point, 'spPr', 'solidFill'));
    if (fill !== undefined) points[indexOf(point)] = { fill };
  }
  const shown = (labels?.shows.length ?? 0) > 0;
  for (const label of children(element, 'dLbl')) {
    const hasLabel = !flag(child(label, 'delete'), 'val');
    if (hasLabel !== shown) points[indexOf(label)] = { ...points[indexOf(label)], hasLabel };
  }
  return { ...(labels && { labels }), ...(Object.keys(points).length > 0 && { points }) };
}

function readLook({ styles }: ReadContext, element: XmlElement): DataLabels {
  const format = child(element, 'numFmt');
  const isOwn = format?.attributes.sourceLinked === '0';
  const read: DataLabels = {
    shows: labelParts.filter((part) => flag(child(element, partNames[part]), 'val')),
    position: labelPositions.find((each) => fileLabelPositions[each] === child(element, 'dLblPos')?.attributes.val),
    numberFormat: isOwn ? format.attributes.formatCode : undefined,
    separator: child(element, 'separator')?.text,
    font: readTextLook(element),
    fill: styles.colors.drawingColor(descend(element, 'spPr', 'solidFill')),
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined)) as unknown as DataLabels;
}

function indexOf(element: XmlElement): number {
  return numberAttribute(child(element, 'idx'), 'val') ?? 0;
}
