import type { ErrorCode } from '../../book/model/CellError';
import { elementXml } from '../package/elementXml';
import type { PackageReader } from '../package/PackageReader';
import { parseXml } from '../package/parsePart';
import { child, children, numberAttribute, type XmlElement } from '../package/XmlElement';
import { metadataXml } from '../workbook/metadataXml';
import { readRichErrors } from '../workbook/readRichErrors';
import { addAll } from '../../book/model/lists/refill';

/** What cells tell of themselves by number in a file (ECMA-376 Part 1, 18.9 metadata). */
export interface KeptMetadata {
  readonly path: string;
  /** The number that marks a dynamic array. */
  readonly dynamicMark: number;
  readonly errors: ReadonlyMap<number, ErrorCode>;
  /** The part as it must be where a cell has that mark; undefined where the file's own will do. */
  readonly withMark?: string;
}

/** Undefined for a file whose cells tell nothing. */
export function keptMetadata(parts: PackageReader, workbookPath: string): KeptMetadata | undefined {
  const [related] = parts.related(workbookPath, 'sheetMetadata');
  const root = related && parts.read(related.target);
  if (!root) return undefined;
  const path = related.target;
  const errors = readRichErrors(parts, workbookPath);
  const types = children(child(root, 'metadataTypes'), 'metadataType').map(({ attributes }) => attributes.name);
  const blocks = children(child(root, 'cellMetadata'), 'bk');
  const place = blocks.findIndex((block) => types[(numberAttribute(child(block, 'rc'), 't') ?? 0) - 1] === 'XLDAPR');
  if (place >= 0) return { path, dynamicMark: place + 1, errors };
  return {
    path,
    dynamicMark: blocks.length + 1,
    errors,
    withMark: elementXml(withDynamicArrays(root, types.length + 1)),
  };
}

function withDynamicArrays(root: XmlElement, type: number): XmlElement {
  const ours = parseXml(metadataXml(true, 0));
  const add = (name: string): void => {
    const own = child(root, name);
    const made = child(ours, name);
    if (!made) return;
    if (own) addAll(own.children, made.children);
    else root.children.splice(placeOf(name, root), 0, made);
  };
  for (const record of children(child(child(ours, 'cellMetadata'), 'bk'), 'rc')) {
    Object.assign(record.attributes, { t: String(type) });
  }
  add('metadataTypes');
  const future = child(ours, 'futureMetadata');
  if (future) root.children.splice(placeOf('futureMetadata', root), 0, future);
  add('cellMetadata');
  for (const list of root.children) {
    if ('count' in list.attributes) Object.assign(list.attributes, { count: String(list.children.length) });
  }
  return { ...root, attributes: { ...ours.attributes, ...root.attributes } };
}

const order = ['metadataTypes', 'metadataStrings', 'mdxMetadata', 'futureMetadata', 'cellMetadata', 'valueMetadata'];

function placeOf(name: string, root: XmlElement): number {
  const later = root.children.findIndex((element) => order.indexOf(element.name) > order.indexOf(name));
  return later < 0 ? root.children.length : later;
}
