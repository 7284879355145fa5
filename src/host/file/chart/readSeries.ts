import type { ChartSeries } from '../../book/model/Chart';
import { child, descend, numberAttribute, type XmlElement } from '../package/XmlElement';
import type { ReadContext } from '../workbook/ReadContext';
import { readDataLabels } from './readDataLabels';
import { readDash, readMarker } from './lineStyles';

const emuPerPoint = 12_700;

/** One series (ECMA-376 Part 1, 21.2.2.170); no fill is read as `none`. */
export function readSeries(context: ReadContext, group: XmlElement, series: XmlElement, type: string): ChartSeries {
  const read: ChartSeries = { name: readName(series), values: reference(child(series, 'val')) ?? '', type };
  const categories = reference(child(series, 'cat'));
  const gapWidth = numberAttribute(child(group, 'gapWidth'), 'val');
  const symbol = descend(series, 'marker', 'symbol')?.attributes.val;
  if (categories !== undefined) read.categories = categories;
  if (gapWidth !== undefined) read.gapWidth = gapWidth;
  if (symbol !== undefined && symbol !== 'none') read.marker = readMarker(symbol);
  Object.assign(read, readDataLabels(context, series));
  readShape(context, child(series, 'spPr'), read);
  return read;
}

function readName(series: XmlElement): string {
  return reference(child(series, 'tx')) ?? descend(series, 'tx', 'v')?.text ?? '';
}

/** The reference in a `strRef` or `numRef`, as a formula. */
function reference(data: XmlElement | undefined): string | undefined {
  const formula = data?.children.flatMap((source) => child(source, 'f') ?? [])[0]?.text;
  return formula === undefined ? undefined : `=${formula}`;
}

function readShape({ styles }: ReadContext, shape: XmlElement | undefined, series: ChartSeries): void {
  const line = child(shape, 'ln');
  const fill = child(shape, 'noFill') ? 'none' : styles.colors.drawingColor(child(shape, 'solidFill'));
  const lineColor = styles.colors.drawingColor(child(line, 'solidFill'));
  const width = numberAttribute(line, 'w');
  const dash = child(line, 'prstDash')?.attributes.val;
  const lineStyle = child(line, 'noFill') ? 'None' : dash === undefined ? undefined : readDash(dash);
  if (fill !== undefined) series.fill = fill;
  if (lineColor !== undefined) series.lineColor = lineColor;
  if (width !== undefined) series.lineWeight = width / emuPerPoint;
  if (lineStyle !== undefined) series.lineStyle = lineStyle;
}
