import type { ChartSeries } from '../../book/model/Chart';
import { xml } from '../package/xml';
import { fileDash } from './lineStyles';

/** A point in the units of drawings (EMU). */
const emuPerPoint = 12_700;

/** How a series is drawn: its fill (`none` for no fill) and its line (ECMA-376 Part 1, 20.1.2.3 and 20.1.2.2.24 ln). */
export function shapeXml({ fill, lineColor, lineWeight, lineStyle }: ChartSeries, isLine: boolean): string {
  const filled = fill === undefined || isLine ? '' : isNone(fill) ? xml('a:noFill') : solidFill(fill);
  const color = lineColor ?? (isLine && fill !== undefined && !isNone(fill) ? fill : undefined);
  const dash = lineStyle === undefined ? undefined : fileDash(lineStyle);
  const hidden = lineStyle === 'None' || (color !== undefined && isNone(color));
  const inner = [
    hidden ? xml('a:noFill') : color === undefined ? '' : solidFill(color),
    dash === undefined ? '' : xml('a:prstDash', { val: dash }),
  ].join('');
  const width = lineWeight === undefined ? undefined : Math.round(lineWeight * emuPerPoint);
  const line = inner === '' && width === undefined ? '' : xml('a:ln', { w: width }, inner);
  return filled + line === '' ? '' : xml('c:spPr', {}, filled, line);
}

/** `#1F4E79` as a fill. */
export function solidFill(color: string): string {
  return xml('a:solidFill', {}, xml('a:srgbClr', { val: color.replace('#', '').toUpperCase() }));
}

function isNone(color: string): boolean {
  return color === '' || color.toLowerCase() === 'none';
}
