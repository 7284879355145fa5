import type { PackageReader, Relationship } from '../package/PackageReader';
import type { PackageWriter } from '../package/PackageWriter';
import { leftOut } from './losses/leftOut';

/**
 * Brings the parts of a file that the model knows nothing of into the package that is written, with their relationships: all that
 * can be reached from parts that are still there. What the model had read (`base`) and has no more goes.
 */
export function carryOver(raw: PackageReader, base: PackageWriter, out: PackageWriter): void {
  for (const source of ['', ...out.parts.keys()]) {
    const known = new Set(
      [...out.relationshipsOf(source), ...(base.relationships.get(source) ?? [])].map(({ id }) => id),
    );
    for (const relationship of raw.relationships(source)) {
      if (known.has(relationship.id) || isLeftOut(out, source, relationship)) continue;
      out.relationshipsOf(source).push(relationship);
      if (!relationship.external) carryPart(raw, out, relationship.target);
    }
  }
}

function isLeftOut(out: PackageWriter, source: string, { type, id }: Relationship): boolean {
  if (leftOut(type) !== undefined) return true;
  const content = out.parts.get(source)?.content;
  // A link that was taken away would leave its address behind.
  return type.endsWith('/hyperlink') && typeof content === 'string' && !content.includes(`"${id}"`);
}

function carryPart(raw: PackageReader, out: PackageWriter, path: string): void {
  const bytes = raw.bytes(path);
  if (!bytes || out.parts.has(path)) return;
  out.add(path, raw.contentType(path) ?? 'application/octet-stream', bytes);
  for (const relationship of raw.relationships(path)) {
    out.relationshipsOf(path).push(relationship);
    if (!relationship.external) carryPart(raw, out, relationship.target);
  }
}
