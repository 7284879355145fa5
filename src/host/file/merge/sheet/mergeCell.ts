import { elementXml } from '../../package/elementXml';
import { child, type XmlElement } from '../../package/XmlElement';
import { mergeElement } from '../elements/mergeElement';

/** What of a cell goes together: taken from the file as a whole, or from the model. */
interface Facet {
  readonly attributes: readonly string[];
  readonly children: readonly string[];
}

const formula: Facet = { attributes: ['cm'], children: ['f'] };
const value: Facet = { attributes: ['t', 'vm'], children: ['v', 'is'] };
const both: Facet = { attributes: ['cm', 't', 'vm'], children: ['f', 'v', 'is'] };

/**
 * A cell with what was changed since it was read; undefined where it is gone. A formula that is shared with other cells is written
 * out, since the cell that holds it for the others may be another now.
 */
export function mergeCell(
  raw: XmlElement | undefined,
  base: XmlElement | undefined,
  now: XmlElement | undefined,
): XmlElement | undefined {
  const isSame = base !== undefined && now !== undefined && elementXml(base) === elementXml(now);
  if (!raw) return isSame ? undefined : now;
  const own = withoutSharing(raw, base);
  if (!base || !now) return base ? undefined : (now ?? own);
  if (isSame) return own;
  return mergeFacets(own, base, now);
}

function mergeFacets(own: XmlElement, base: XmlElement, now: XmlElement): XmlElement {
  const isSameValue = text(base, value) === text(now, value);
  // A formula that the model does not know (a data table) fills cells only as long as nobody writes into them.
  const isSameFormula = text(base, formula) === text(now, formula) && (isSameValue || child(base, 'f') !== undefined);
  const merged = mergeElement(without(own, both), without(base, both), without(now, both));
  const facets = [only(isSameFormula ? own : now, formula), only(isSameValue ? own : now, value)];
  return {
    ...merged,
    attributes: Object.assign(
      {},
      merged.attributes,
      ...facets.map(({ attributes }) => attributes),
    ) as XmlElement['attributes'],
    children: [...facets.flatMap(({ children }) => children), ...merged.children],
  };
}

function text(cell: XmlElement, facet: Facet): string {
  return elementXml({ ...only(cell, facet), text: '' });
}

function only(cell: XmlElement, { attributes, children }: Facet): XmlElement {
  return {
    ...cell,
    attributes: Object.fromEntries(Object.entries(cell.attributes).filter(([name]) => attributes.includes(name))),
    children: cell.children.filter(({ name }) => children.includes(name)),
  };
}

function without(cell: XmlElement, { attributes, children }: Facet): XmlElement {
  return {
    ...cell,
    attributes: Object.fromEntries(Object.entries(cell.attributes).filter(([name]) => !attributes.includes(name))),
    children: cell.children.filter(({ name }) => !children.includes(name)),
  };
}

function withoutSharing(cell: XmlElement, base: XmlElement | undefined): XmlElement {
  const shared = child(cell, 'f');
  if (shared?.attributes.t !== 'shared') return cell;
  const own = child(base, 'f');
  return { ...cell, children: cell.children.flatMap((each) => (each === shared ? (own ?? []) : each)) };
}
