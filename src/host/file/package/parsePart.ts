import { SaxParser } from '@cj-tech-master/excelts/xml';
import { XlsxError } from '../XlsxError';
import { decodeXml } from './decodeXml';
import type { XmlElement } from './XmlElement';

/** Elements handed over as soon as they end and not kept in the tree: what lets a large sheet be read row by row. */
export type Taken = Readonly<Record<string, (element: XmlElement) => void>>;

/**
 * Reads one XML part into elements without namespace prefixes.
 * @param path The part's name, for the message of the error.
 * @throws XlsxError `broken` where the part is not well-formed.
 */
export function parsePart(bytes: Uint8Array, path: string, taken: Taken = {}): XmlElement {
  return parseXml(decodeXml(bytes), path, taken);
}

/** As {@link parsePart}, from text. */
export function parseXml(xml: string, path = '', taken: Taken = {}): XmlElement {
  const parser = new SaxParser({ position: false, maxEntityExpansions: 0, invalidCharHandling: 'skip' });
  const top: XmlElement = { name: '', tag: '', attributes: {}, children: [], text: '' };
  const open: XmlElement[] = [top];
  const addText = (text: string): void => {
    const current = open[open.length - 1];
    if (current) current.text += text;
  };
  parser.on('opentag', (tag) => {
    open.push({ name: localName(tag.name), tag: tag.name, attributes: tag.attributes, children: [], text: '' });
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const closed = open.pop();
    if (!closed) return;
    const take = taken[closed.name];
    if (take) take(closed);
    else open[open.length - 1]?.children.push(closed);
  });
  try {
    parser.write(xml).close();
  } catch (error) {
    if (error instanceof XlsxError) throw error;
    throw new XlsxError('broken', `The file is damaged: its part ${path} cannot be read.`);
  }
  const root = top.children[0];
  if (!root || open.length !== 1) throw new XlsxError('broken', `The file is damaged: its part ${path} is cut off.`);
  return root;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
