import { labelPositionsOf, type ChartSeries, type DataLabels, type LabelPart } from '../../book/model/Chart';
import { xml, xmlText } from '../package/xml';
import { textLookXml } from './chartFontXml';
import { fillXml } from './shapeXml';
import { fileLabelPositions } from './labelNames';

/** In the order of the file. */
const shownParts: readonly (readonly [string, LabelPart | undefined])[] = [
  ['c:showLegendKey', 'LegendKey'],
  ['c:showVal', 'Value'],
  ['c:showCatName', 'CategoryName'],
  ['c:showSerName', 'SeriesName'],
  ['c:showPercent', 'Percentage'],
  ['c:showBubbleSize', undefined],
];

/** The labels of a series and of those of its points that differ (ECMA-376 Part 1, 21.2.2.49 dLbls); empty where there are none. */
export function dataLabelsXml(series: ChartSeries): string {
  const { labels = { shows: [] }, points = {} } = series;
  const shown = labels.shows.length > 0;
  const own = Object.entries(points).filter(([, { hasLabel }]) => hasLabel !== undefined && hasLabel !== shown);
  if (!shown && own.length === 0 && series.labels === undefined) return '';
  return xml(
    'c:dLbls',
    {},
    own.map(([index, { hasLabel }]) =>
      xml(
        'c:dLbl',
        {},
        xml('c:idx', { val: index }),
        hasLabel ? lookXml({ ...labels, shows: ['Value'] }, series.type) : xml('c:delete', { val: true }),
      ),
    ),
    lookXml(labels, series.type),
  );
}

function lookXml({ shows, position, numberFormat, separator, font, fill }: DataLabels, type: string): string {
  // Excel repairs a file that says a position which the kind of chart does not know.
  const stands = position !== undefined && labelPositionsOf(type).includes(position);
  return [
    numberFormat === undefined ? '' : xml('c:numFmt', { formatCode: numberFormat, sourceLinked: false }),
    fillXml(fill),
    textLookXml(font),
    stands ? xml('c:dLblPos', { val: fileLabelPositions[position] }) : '',
    ...shownParts.map(([name, part]) => xml(name, { val: part !== undefined && shows.includes(part) })),
    separator === undefined ? '' : xml('c:separator', {}, xmlText(separator)),
  ].join('');
}
