import type { ChartFont } from '../../book/model/Chart';
import { fontXml } from './chartFontXml';
import { xml, xmlText } from '../package/xml';

/** The title of a chart or an axis; line breaks begin a new paragraph (ECMA-376 Part 1, 21.2.2.210). */
export function titleXml(text: string, font?: ChartFont): string {
  const look = font ? fontXml('a:rPr', font) : '';
  const lines = text.split('\n').map((line) => xml('a:p', {}, xml('a:r', {}, look, xml('a:t', {}, xmlText(line)))));
  const rich = xml('c:rich', {}, xml('a:bodyPr'), lines);
  return xml('c:title', {}, xml('c:tx', {}, rich), xml('c:overlay', { val: false }));
}
