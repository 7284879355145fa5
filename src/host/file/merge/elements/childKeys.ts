import { elementXml } from '../../package/elementXml';
import { child, everywhere, relationshipId, type XmlElement } from '../../package/XmlElement';

/** What tells apart children of one name; those of other names are told by their number among their like. */
const identities: Readonly<Record<string, (element: XmlElement) => string | undefined>> = {
  sheet: relationshipId,
  tablePart: relationshipId,
  taskpane: chartOrReference,
  definedName: ({ attributes }) => `${attributes.name?.toLowerCase() ?? ''} ${attributes.localSheetId ?? ''}`,
  tableColumn: ({ attributes }) => attributes.id,
  filterColumn: ({ attributes }) => attributes.colId,
  hyperlink: ({ attributes }) => attributes.ref?.split(':')[0],
  mergeCell: ({ attributes }) => attributes.ref,
  brk: ({ attributes }) => attributes.id,
  c: ({ attributes }) => attributes.r,
  selection: ({ attributes }) => attributes.pane ?? '',
  twoCellAnchor: chartOrReference,
  dPt: pointPlace,
  dLbl: pointPlace,
  pt: ({ attributes }) => attributes.idx,
  property: ({ attributes }) => attributes.name,
};

type Keyed = Map<string, XmlElement>;

/**
 * The children of three forms of one element by keys that they share: `raw` as in the file, `base` and `now` as the model writes
 * them. Where the file has more of a name than the model read and nothing tells them apart, they stay as long as the model's do.
 */
export function childKeys(raw: XmlElement, base: XmlElement, now: XmlElement): readonly [Keyed, Keyed, Keyed] {
  const told = [raw, base, now].map(({ children }) => keyed(children));
  const [inFile = new Map(), before = new Map(), after = new Map()] = told;
  for (const name of new Set(base.children.map((child) => child.name))) {
    const ofName = ({ children }: XmlElement): XmlElement[] => children.filter((child) => child.name === name);
    if (identities[name] || ofName(raw).length === ofName(base).length) continue;
    const text = (element: XmlElement): string => ofName(element).map(elementXml).join('');
    const isChanged = text(base) !== text(now);
    for (const keys of isChanged ? [inFile] : [before, after]) remove(keys, name);
  }
  return [inFile, before, after];
}

function keyed(elements: readonly XmlElement[]): Keyed {
  const keys: Keyed = new Map();
  const counts = new Map<string, number>();
  for (const element of elements) {
    const number = counts.get(element.name) ?? 0;
    counts.set(element.name, number + 1);
    const identity = identities[element.name]?.(element);
    keys.set(`${element.name} ${identity ?? `#${number}`}`, element);
  }
  return keys;
}

function remove(keys: Keyed, name: string): void {
  for (const [key, element] of keys) if (element.name === name) keys.delete(key);
}

function pointPlace(element: XmlElement): string | undefined {
  return child(element, 'idx')?.attributes.val;
}

/** The chart that a frame in a drawing shows, or the add-in that a pane shows, by its relationship. */
function chartOrReference(element: XmlElement): string | undefined {
  const [reference] = [...everywhere(element, 'chart'), ...everywhere(element, 'webextensionref')];
  return reference && relationshipId(reference);
}
