import type { ChartSeries } from '../../book/model/Chart';
import { xml } from '../package/xml';
import { fileDash } from './lineStyles';

/** A point in the units of drawings (EMU). */
const emuPerPoint = 12_700;

/** How a series is drawn: its fill (`none` for no fill) and its line (ECMA-376 Part 1, 20.1.2.3 and 20.1.2.2.24 ln). */
export function shapeXml(series: ChartSeries, isLine: boolean): string {
  const fill = isLine ? '' : shapeFill(series.fill);
  const line = strokeXml(series, isLine);
  return fill + line === '' ? '' : xml('c:spPr', {}, fill, line);
}

function shapeFill(color: string | undefined): string {
  if (color === undefined) return '';
  return isNone(color) ? xml('a:noFill') : solidFill(color);
}

function strokeXml({ fill, lineColor, lineWeight, lineStyle }: ChartSeries, isLine: boolean): string {
  // The fill of a line is its colour.
  const ownColor = isLine && fill !== undefined && !isNone(fill) ? fill : undefined;
  const color = lineStyle === 'None' ? 'none' : (lineColor ?? ownColor);
  const inner = shapeFill(color) + dashXml(lineStyle);
  const width = lineWeight === undefined ? undefined : Math.round(lineWeight * emuPerPoint);
  return inner === '' && width === undefined ? '' : xml('a:ln', { w: width }, inner);
}

function dashXml(lineStyle: ChartSeries['lineStyle']): string {
  const dash = lineStyle === undefined ? undefined : fileDash(lineStyle);
  return dash === undefined ? '' : xml('a:prstDash', { val: dash });
}

/** A part of a chart with a plain fill; empty where Excel's own holds. */
export function fillXml(color: string | undefined): string {
  return color === undefined ? '' : xml('c:spPr', {}, shapeFill(color));
}

/** `#1F4E79` as a fill. */
export function solidFill(color: string): string {
  return xml('a:solidFill', {}, xml('a:srgbClr', { val: color.replace('#', '').toUpperCase() }));
}

function isNone(color: string): boolean {
  return color === '' || color.toLowerCase() === 'none';
}
