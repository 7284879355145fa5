import { xml, xmlText } from './xml';
import type { XmlElement } from './XmlElement';

/** An element as XML text, as {@link xml} writes it. Elements of a workbook hold text or elements, never both. */
export function elementXml({ tag, attributes, children, text }: XmlElement): string {
  return xml(tag, attributes, children.length === 0 ? [xmlText(text)] : children.map(elementXml));
}
