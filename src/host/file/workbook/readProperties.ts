import type { PackageReader } from '../package/PackageReader';
import { child } from '../package/XmlElement';
import type { Workbook } from '../../book/model/Workbook';

/** docProps/core.xml (ECMA-376 Part 2, 11.1). */
export function readProperties(parts: PackageReader, { properties }: Workbook): void {
  const [part] = parts.related('', 'core-properties');
  const root = part && parts.read(part.target);
  const names = {
    title: 'title',
    subject: 'subject',
    author: 'creator',
    keywords: 'keywords',
    comments: 'description',
  } as const;
  for (const property of Object.keys(names) as (keyof typeof names)[]) {
    const text = child(root, names[property])?.text;
    if (text) properties[property] = text;
  }
}
