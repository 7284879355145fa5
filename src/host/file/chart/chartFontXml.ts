import type { ChartFont } from '../../book/model/Chart';
import { xml } from '../package/xml';
import { child, descend, type XmlElement } from '../package/XmlElement';

/**
 * How a text of a chart is written (ECMA-376 Part 1, 21.1.2.3); sizes are in hundredths of a point.
 * @param name `a:rPr` for a run of text, `a:defRPr` for all texts of a part.
 */
export function fontXml(name: 'a:rPr' | 'a:defRPr', { size, bold, italic, color, name: typeface }: ChartFont): string {
  const fill = xml('a:solidFill', {}, xml('a:srgbClr', { val: color.slice(1) }));
  return xml(name, { sz: size * 100, b: bold, i: italic }, fill, xml('a:latin', { typeface }));
}

/** The look of all texts of a part of a chart (21.2.2.216 txPr); empty where Excel's own holds. */
export function textLookXml(font: ChartFont | undefined): string {
  if (!font) return '';
  const paragraph = xml('a:p', {}, xml('a:pPr', {}, fontXml('a:defRPr', font)), xml('a:endParaRPr', { lang: 'en-US' }));
  return xml('c:txPr', {}, xml('a:bodyPr'), xml('a:lstStyle'), paragraph);
}

/** Undefined where a look leaves something of it to Excel. */
export function readFont(look: XmlElement | undefined): ChartFont | undefined {
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

/** The font that `textLookXml` wrote. */
export function readTextLook(part: XmlElement | undefined): ChartFont | undefined {
  return readFont(descend(part, 'txPr', 'p', 'pPr', 'defRPr'));
}
