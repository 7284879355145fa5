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

type Caches = ReadonlyMap<string, XmlElement>;

function withCaches(element: XmlElement, before: Caches, after: Caches): XmlElement {
  const inFile = element.children.find(({ name }) => caches.includes(name));
  const renewed = renewedCache(element, inFile, before, after);
  const children = element.children.map((each) =>
    each === inFile && renewed ? renewed : withCaches(each, before, after),
  );
  return { ...element, children: renewed && !inFile ? [...children, renewed] : children };
}

/** A reference's cache as it is now; undefined where the file's own may stay. */
function renewedCache(
  element: XmlElement,
  inFile: XmlElement | undefined,
  before: Caches,
  after: Caches,
): XmlElement | undefined {
  const kind = inFile?.name ?? (element.name === 'strRef' ? 'strCache' : 'numCache');
  const key = `${kind} ${child(element, 'f')?.text ?? ''}`;
  const [was, is] = [before.get(key), after.get(key)];
  if (!is) return undefined;
  return inFile && was && elementXml(was) === elementXml(is) ? undefined : is;
}
