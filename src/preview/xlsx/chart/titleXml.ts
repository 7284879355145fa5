import { xml, xmlText } from '../package/xml';

/** The title of a chart or an axis; line breaks begin a new paragraph (ECMA-376 Part 1, 21.2.2.210). */
export function titleXml(text: string): string {
  const lines = text.split('\n').map((line) => xml('a:p', {}, xml('a:r', {}, xml('a:t', {}, xmlText(line)))));
  const rich = xml('c:rich', {}, xml('a:bodyPr'), ...lines);
  return xml('c:title', {}, xml('c:tx', {}, rich), xml('c:overlay', { val: false }));
}
