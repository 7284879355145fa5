import { elementXml } from '../../package/elementXml';
import { child, children, everywhere, type XmlElement } from '../../package/XmlElement';
import { readValidation } from '../../sheet/rules/readValidation';
import { placeInOrder } from '../elements/placeInOrder';

/**
 * The worksheet of the file with the data validations (ECMA-376 Part 1, 18.3.1.33) as they are now. Rules that nobody touched stay
 * as they are; as soon as one is changed, those that stood in an extension stand with the others.
 */
export function mergeValidations(raw: XmlElement, base: XmlElement, now: XmlElement): XmlElement {
  const before = children(child(base, 'dataValidations'), 'dataValidation').map(elementXml);
  const after = children(child(now, 'dataValidations'), 'dataValidation');
  if (before.join('') === after.map(elementXml).join('')) return raw;
  const list = child(raw, 'dataValidations');
  const plain = children(list, 'dataValidation');
  const known = plain.filter((rule) => readValidation(rule) !== undefined);
  const merged = [
    ...plain.filter((rule) => readValidation(rule) === undefined),
    ...after.map((rule) => known[before.indexOf(elementXml(rule))] ?? rule),
  ];
  const attributes = { ...list?.attributes, count: String(merged.length) };
  const made = { name: 'dataValidations', tag: list?.tag ?? 'dataValidations', attributes, children: merged, text: '' };
  const rest = raw.children.filter((element) => element !== list).flatMap(withoutExtension);
  if (merged.length > 0) rest.splice(placeInOrder('worksheet', made.name, rest), 0, made);
  return { ...raw, children: rest };
}

function withoutExtension(element: XmlElement): XmlElement | [] {
  if (element.name !== 'extLst') return element;
  const left = element.children.filter((extension) => everywhere(extension, 'dataValidation').length === 0);
  return left.length === 0 ? [] : { ...element, children: left };
}
