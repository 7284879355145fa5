import { elementXml } from '../../package/elementXml';
import type { XmlElement } from '../../package/XmlElement';
import { mergeChildren } from './mergeChildren';

/** Elements whose attributes stand for one another. */
const whole = new Set(['color', 'fgColor', 'bgColor', 'tabColor']);
/** Elements that hold one of several children. */
const choices = new Set(['fill', 'solidFill', 'cat', 'tx']);

/**
 * What a file holds, with what was changed since it was read.
 *
 * What is written from the model holds less than the file. Writing the model twice, as it was read and as it is now, shows what was
 * changed; only that is changed in the file's own element, and the rest of it stays:
 *
 * `<a x="1" y="2"/>`, read as `<a x="1"/>`, now `<a x="3"/>` → `<a x="3" y="2"/>`
 *
 * @param raw As in the file. @param base As the model writes what it read. @param now As it writes what it holds now.
 */
export function mergeElement(raw: XmlElement, base: XmlElement, now: XmlElement): XmlElement {
  if (elementXml(base) === elementXml(now)) return raw;
  if (whole.has(now.name) || (choices.has(now.name) && raw.children[0]?.name !== now.children[0]?.name)) return now;
  const children = mergeChildren(raw, base, now);
  const attributes = mergeAttributes(raw, base, now);
  if (raw.attributes.count === String(raw.children.length)) attributes.count = String(children.length);
  return { ...raw, attributes, children, text: base.text === now.text ? raw.text : now.text };
}

function mergeAttributes(raw: XmlElement, base: XmlElement, now: XmlElement): Record<string, string> {
  const changed = Object.entries(now.attributes).filter(([name, value]) => base.attributes[name] !== value);
  const gone = Object.keys(base.attributes).filter((name) => !(name in now.attributes));
  const kept = Object.entries(raw.attributes).filter(([name]) => !gone.includes(name));
  return Object.fromEntries([...kept, ...changed]);
}
