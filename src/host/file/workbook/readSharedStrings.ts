import type { PackageReader } from '../package/PackageReader';
import { children, type XmlElement } from '../package/XmlElement';
import { decodeXstring } from '../package/xstring';

/** The texts that cells name by number (ECMA-376 Part 1, 18.4.9 sst). */
export function readSharedStrings(parts: PackageReader, workbookPath: string): string[] {
  const [part] = parts.related(workbookPath, 'sharedStrings');
  const strings: string[] = [];
  if (part) parts.read(part.target, { si: (item) => strings.push(richText(item)) });
  return strings;
}

/** The text of an `si` or `is`; formats of single letters are not kept, phonetic hints are no part of it (18.4.8). */
export function richText(item: XmlElement): string {
  const texts = [...children(item, 't'), ...children(item, 'r').flatMap((run) => children(run, 't'))];
  return decodeXstring(texts.map(({ text }) => text).join(''));
}
