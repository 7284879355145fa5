import { elementXml } from '../../package/elementXml';
import type { XmlElement } from '../../package/XmlElement';
import { childKeys } from './childKeys';
import { childOrder } from './childOrder';
import { placeInOrder } from './placeInOrder';

/** Elements of which one part stands for another: what is changed, is replaced in whole. */
const whole = new Set(['color', 'fgColor', 'bgColor', 'tabColor', 'filterColumn', 'sortState']);
/** Elements that hold one of several children. */
const choices = new Set(['fill', 'solidFill', 'cat', 'tx']);
/** A shape has one of these. */
const fills = new Set(['noFill', 'solidFill', 'gradFill', 'blipFill', 'pattFill']);

/** Elements that either say that they are not there or how they look. */
const labels = new Set(['dLbls', 'dLbl']);

interface Child {
  readonly key: string;
  readonly element: XmlElement;
}

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
  if (isReplaced(raw, now)) return now;
  const children = mergeChildren(raw, base, now);
  const attributes = mergeAttributes(raw, base, now);
  if (raw.attributes.count === String(raw.children.length)) attributes.count = String(children.length);
  return { ...raw, attributes, children, text: base.text === now.text ? raw.text : now.text };
}

/** Whether what was changed stands for all that the file holds. */
function isReplaced(raw: XmlElement, now: XmlElement): boolean {
  if (whole.has(now.name)) return true;
  if (choices.has(now.name)) return raw.children[0]?.name !== now.children[0]?.name;
  return labels.has(now.name) && isDeleted(raw) !== isDeleted(now);
}

function isDeleted({ children }: XmlElement): boolean {
  return children.some(({ name }) => name === 'delete');
}

function mergeAttributes(raw: XmlElement, base: XmlElement, now: XmlElement): Record<string, string> {
  const changed = Object.entries(now.attributes).filter(([name, value]) => base.attributes[name] !== value);
  const gone = Object.keys(base.attributes).filter((name) => !(name in now.attributes));
  const kept = Object.entries(raw.attributes).filter(([name]) => !gone.includes(name));
  return Object.fromEntries([...kept, ...changed]);
}

/** The children of an element of a file with what was changed since it was read. */
function mergeChildren(raw: XmlElement, base: XmlElement, now: XmlElement): XmlElement[] {
  const [inFile, before, after] = childKeys(raw, base, now);
  const merged: Child[] = [];
  for (const [key, element] of inFile) {
    const was = before.get(key);
    const is = after.get(key);
    if (is) merged.push({ key, element: mergeElement(element, was ?? blank(is), is) });
    else if (!was) merged.push({ key, element });
  }
  const order = [...after.keys()];
  sortInPlaces(merged, order);
  // What the model writes of itself and the file has not, the file need not have now either.
  const isAdded = ([key, element]: readonly [string, XmlElement]): boolean =>
    !inFile.has(key) && xmlOf(before.get(key)) !== elementXml(element);
  const added = new Map([...after].filter(isAdded));
  if ([...added.values()].some(({ name }) => fills.has(name))) removeFills(merged);
  const all = added.size === 0 ? merged : withAdded(raw.name, merged, order, added);
  return all.map(({ element }) => element);
}

function xmlOf(element: XmlElement | undefined): string | undefined {
  return element && elementXml(element);
}

function removeFills(merged: Child[]): void {
  const place = merged.findIndex(({ element }) => fills.has(element.name));
  if (place >= 0) merged.splice(place, 1);
}

function blank(element: XmlElement): XmlElement {
  return { ...element, attributes: {}, children: [], text: '' };
}

/** Brings those of the model into the model's order, name by name; what only the file knows keeps its place. */
function sortInPlaces(merged: Child[], order: readonly string[]): void {
  const ranks = new Map(order.map((key, rank) => [key, rank]));
  const rankOf = ({ key }: Child): number => ranks.get(key) ?? 0;
  for (const name of new Set(merged.map(({ element }) => element.name))) {
    const places = [...merged.keys()].filter((place) => {
      const child = merged[place];
      return child?.element.name === name && ranks.has(child.key);
    });
    const sorted = places.flatMap((place) => merged[place] ?? []).sort((one, other) => rankOf(one) - rankOf(other));
    places.forEach((place, index) => {
      const child = sorted[index];
      if (child) merged[place] = child;
    });
  }
}

/** Adds new children: by the schema's order where that is known, else each behind those that it follows in the model. */
function withAdded(
  parent: string,
  merged: readonly Child[],
  order: readonly string[],
  added: ReadonlyMap<string, XmlElement>,
): readonly Child[] {
  const byOrder = [...added].filter(([, { name }]) => childOrder[parent]?.includes(name));
  const rest = new Map([...added].filter(([, { name }]) => !childOrder[parent]?.includes(name)));
  const all = rest.size === 0 ? [...merged] : behindOthers(merged, order, rest);
  for (const [key, element] of byOrder) {
    const siblings = all.map((child) => child.element);
    all.splice(placeInOrder(parent, element.name, siblings), 0, { key, element });
  }
  return all;
}

function behindOthers(
  merged: readonly Child[],
  order: readonly string[],
  added: ReadonlyMap<string, XmlElement>,
): Child[] {
  const places = new Map(merged.map(({ key }, place) => [key, place]));
  const groups = new Map<number, Child[]>();
  let last = -1;
  for (const key of order) {
    const element = added.get(key);
    last = Math.max(last, places.get(key) ?? -1);
    if (!element) continue;
    const group = groups.get(last) ?? [];
    group.push({ key, element });
    groups.set(last, group);
  }
  const groupBehind = (place: number): readonly Child[] => groups.get(place) ?? [];
  return [...groupBehind(-1), ...merged.flatMap((child, place) => [child, ...groupBehind(place)])];
}
