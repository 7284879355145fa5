/** An element of a part as read: names without namespace prefix, attributes with theirs (`r:id`), text of its own joined. */
export interface XmlElement {
  readonly name: string;
  /** The name with its prefix, as the part writes it. */
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((each) => each.name === name);
}

/** Every child of that name; none where the element itself is missing. */
export function children(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((each) => each.name === name) ?? [];
}

/** Follows child names from an element down: `descend(chart, 'plotArea', 'valAx')`. */
export function descend(element: XmlElement | undefined, ...names: string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((parent, name) => child(parent, name), element);
}

/** Every element of that name at any depth, in document order. */
export function everywhere(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).flatMap((each) =>
    each.name === name ? [each, ...everywhere(each, name)] : everywhere(each, name),
  );
}

/** xsd:boolean: `1` and `true`; `otherwise` where the attribute is absent. */
export function flag(element: XmlElement | undefined, attribute: string, otherwise = false): boolean {
  const value = element?.attributes[attribute];
  return value === undefined ? otherwise : value === '1' || value === 'true' || value === 'on';
}

/** A number in an attribute; undefined where it is absent or no number. */
export function numberAttribute(element: XmlElement | undefined, attribute: string): number | undefined {
  const value = element?.attributes[attribute];
  return value === undefined || value === '' || Number.isNaN(Number(value)) ? undefined : Number(value);
}

/** The `r:id` of an element, whatever prefix the file gives the relationships namespace. */
export function relationshipId(element: XmlElement): string | undefined {
  return Object.entries(element.attributes).find(([name]) => name.endsWith(':id'))?.[1];
}
