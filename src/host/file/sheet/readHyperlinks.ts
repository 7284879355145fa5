import { Sheet, type Hyperlink } from '../../book/model/Sheet';
import { child, children, relationshipId, type XmlElement } from '../package/XmlElement';
import type { ReadContext } from '../workbook/ReadContext';
import { readArea } from './areaName';

/** ECMA-376 Part 1, 18.3.1.47 hyperlink; a link over several cells is kept at its first. */
export function readHyperlinks({ parts }: ReadContext, sheet: Sheet, root: XmlElement | undefined, path: string): void {
  const links = children(child(root, 'hyperlinks'), 'hyperlink');
  if (links.length === 0) return;
  const targets = new Map(parts.relationships(path).map(({ id, target }) => [id, target]));
  for (const link of links) {
    const area = readArea(link.attributes.ref ?? '');
    const hyperlink = readHyperlink(link, targets.get(relationshipId(link) ?? ''));
    if (area && hyperlink) sheet.hyperlinks.set(Sheet.key(area.top, area.left), hyperlink);
  }
}

function readHyperlink({ attributes: { location, tooltip } }: XmlElement, address?: string): Hyperlink | undefined {
  if (address === undefined && location === undefined) return undefined;
  const hyperlink: Hyperlink = {};
  if (address !== undefined) hyperlink.address = address;
  if (location !== undefined) hyperlink.documentReference = location;
  if (tooltip !== undefined) hyperlink.screenTip = tooltip;
  return hyperlink;
}
