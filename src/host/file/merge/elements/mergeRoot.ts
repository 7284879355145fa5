import { elementXml } from '../../package/elementXml';
import { parseXml } from '../../package/parsePart';
import type { XmlElement } from '../../package/XmlElement';
import { mergeElement } from './mergeElement';

/** {@link mergeElement} for a part's root, which must also declare the prefixes that the model writes. */
export function mergeRoot(raw: XmlElement, base: XmlElement, now: XmlElement): XmlElement {
  const merged = mergeElement(raw, base, now);
  const spaces = Object.entries(now.attributes).filter(([name]) => /^xmlns(?::|$)/u.test(name));
  return { ...merged, attributes: { ...Object.fromEntries(spaces), ...merged.attributes } };
}

/** {@link mergeRoot} for parts as text. */
export function mergeText(raw: string, base: string, now: string): string {
  return elementXml(mergeRoot(parseXml(raw), parseXml(base), parseXml(now)));
}
