import { strFromU8, unzipSync } from 'fflate';
import { PackageReader } from '../../../../src/host/file/package/PackageReader';

/**
 * A package as plain data: each part's text, and where it leads. What Excel makes anew (the order of calculation) is left out, and
 * so is the spelling of relationships and content types.
 */
export function partsOf(bytes: Uint8Array): Record<string, unknown> {
  const entries = unzipSync(bytes);
  const reader = new PackageReader(entries);
  const names = reader.partNames().filter((name) => !/calcChain\.xml$/u.test(name));
  const parts = names.map((name) => [
    name,
    {
      type: reader.contentType(name),
      text: strFromU8(entries[name] ?? new Uint8Array(), true),
      relationships: related(reader, name),
    },
  ]);
  return { ...Object.fromEntries(parts), '': related(reader, '') };
}

function related(reader: PackageReader, source: string): unknown[] {
  return reader
    .relationships(source)
    .filter(({ type }) => !type.endsWith('/calcChain'))
    .sort((one, other) => one.id.localeCompare(other.id));
}
