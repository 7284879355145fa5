import { strFromU8 } from 'fflate';
import { elementXml } from '../package/elementXml';
import type { PackageWriter } from '../package/PackageWriter';
import { parseXml } from '../package/parsePart';

const titles = ['HeadingPairs', 'TitlesOfParts'];

/** Takes the list of sheets out of docProps/app.xml (ECMA-376 Part 1, 22.2), which Excel makes anew. */
export function withoutTitles(parts: PackageWriter): void {
  for (const [path, { contentType, content }] of parts.parts) {
    if (!contentType.endsWith('extended-properties+xml')) continue;
    const root = parseXml(typeof content === 'string' ? content : strFromU8(content));
    const children = root.children.filter(({ name }) => !titles.includes(name));
    parts.add(path, contentType, elementXml({ ...root, children }));
  }
}
