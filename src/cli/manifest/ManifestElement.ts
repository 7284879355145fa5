import { DOMParser, Node, type Element } from '@xmldom/xmldom';

/** An element as the manifest's rules see it: names without their namespace prefix. */
export interface ManifestElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly ManifestElement[];
  /** The text inside, without outer spaces. */
  readonly text: string;
  /** Line in the file, from 1. */
  readonly line: number;
  readonly parent?: ManifestElement;
}

/** Reads XML text into its root element. Throws where the text is not well-formed. */
export function readXml(xml: string): ManifestElement {
  const document = new DOMParser({
    onError: (_level, message) => {
      throw new Error(message);
    },
  }).parseFromString(xml, 'text/xml');
  if (!document.documentElement) throw new Error('the file has no root element');
  return toManifestElement(document.documentElement);
}

function toManifestElement(element: Element, parent?: ManifestElement): ManifestElement {
  const children: ManifestElement[] = [];
  const result: ManifestElement = {
    name: element.localName ?? element.nodeName,
    attributes: new Map(
      Array.from(element.attributes, ({ localName, nodeName, value }) => [localName ?? nodeName, value]),
    ),
    children,
    text: (element.textContent ?? '').trim(),
    line: element.lineNumber ?? 0,
    parent,
  };
  for (const node of Array.from(element.childNodes)) {
    if (node.nodeType === Node.ELEMENT_NODE) children.push(toManifestElement(node as Element, result));
  }
  return result;
}
