import { elementXml } from '../package/elementXml';
import { parseXml } from '../package/parsePart';
import { child, type XmlElement } from '../package/XmlElement';
import { mergeRoot } from './elements/mergeRoot';

const caches = ['numCache', 'strCache'];

/**
 * A chart's part with what was changed since it was read. The values that it keeps of its cells are no change of the chart: they are
 * renewed wherever the file holds them, reference by reference (ECMA-376 Part 1, 21.2.2.123 numRef, 21.2.2.201 strRef).
 */
export function mergeChart(raw: string, base: string, now: string): string {
  const before = parseXml(base);
  const after = parseXml(now);
  const merged = mergeRoot(parseXml(raw), withoutCaches(before), withoutCaches(after));
  return elementXml(withCaches(merged, cachesOf(before), cachesOf(after)));
}

function withoutCaches(element: XmlElement): XmlElement {
  const children = element.children.filter(({ name }) => !caches.includes(name)).map(withoutCaches);
  return { ...element, children };
}

/** The caches by their reference. */
function cachesOf(element: XmlElement, found = new Map<string, XmlElement>()): Map<string, XmlElement> {
  const reference = child(element, 'f')?.text;
  const cache = element.children.find(({ name }) => caches.includes(name));
  if (reference !== undefined && cache) found.set(`${cache.name} ${reference}`, cache);
  for (const each of element.children) cachesOf(each, found);
  return found;
}

function withCaches(
  element: XmlElement,
  before: ReadonlyMap<string, XmlElement>,
  after: ReadonlyMap<string, XmlElement>,
): XmlElement {
  const reference = child(element, 'f')?.text;
  const inFile = element.children.find(({ name }) => caches.includes(name));
  const kind = inFile?.name ?? (element.name === 'strRef' ? 'strCache' : 'numCache');
  const key = `${kind} ${reference ?? ''}`;
  const [was, is] = [before.get(key), after.get(key)];
  const isRenewed = is !== undefined && (!inFile || !was || elementXml(was) !== elementXml(is));
  const children = element.children.map((each) =>
    each === inFile && isRenewed ? is : withCaches(each, before, after),
  );
  return { ...element, children: isRenewed && !inFile ? [...children, is] : children };
}
