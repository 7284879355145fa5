import type { TitleFont } from '../../book/model/Chart';
import { xml, xmlText } from '../package/xml';

/** The title of a chart or an axis; line breaks begin a new paragraph (ECMA-376 Part 1, 21.2.2.210). */
export function titleXml(text: string, font?: TitleFont): string {
  const look = font ? fontXml(font) : '';
  const lines = text.split('\n').map((line) => xml('a:p', {}, xml('a:r', {}, look, xml('a:t', {}, xmlText(line)))));
  const rich = xml('c:rich', {}, xml('a:bodyPr'), lines);
  return xml('c:title', {}, xml('c:tx', {}, rich), xml('c:overlay', { val: false }));
}

/** Sizes are in hundredths of a point (ECMA-376 Part 1, 21.1.2.3.9). */
function fontXml({ name, size, bold, italic, color }: TitleFont): string {
  const fill = xml('a:solidFill', {}, xml('a:srgbClr', { val: color.slice(1) }));
  return xml('a:rPr', { sz: size * 100, b: bold, i: italic }, fill, xml('a:latin', { typeface: name }));
}
