import { strToU8, zipSync } from 'fflate';
import { namespaces } from './namespaces';
import { xml, xmlPart } from './xml';

const opc = 'application/vnd.openxmlformats-package';

/** Gathers parts and relationships and packs them (ECMA-376 Part 2). All in memory: nothing half-written can be left behind. */
export class PackageWriter {
  private readonly parts = new Map<string, string>();
  private readonly contentTypes = new Map<string, string>();
  private readonly relationships = new Map<string, string[]>();

  /** @param path Without leading slash, such as `xl/workbook.xml`. @param root The root element as XML. */
  add(path: string, contentType: string, root: string): void {
    this.parts.set(path, xmlPart(root));
    this.contentTypes.set(path, contentType);
  }

  /** Relates a part (`''` for the package itself) to another, or to an address outside; gives the relationship's id. */
  relate(source: string, type: string, target: string, external = false): string {
    const known = this.relationships.get(source) ?? [];
    this.relationships.set(source, known);
    const id = `rId${known.length + 1}`;
    const attributes = { Id: id, Type: type, Target: external ? target : `/${target}` };
    known.push(xml('Relationship', { ...attributes, TargetMode: external ? 'External' : undefined }));
    return id;
  }

  toBytes(): Uint8Array {
    const entries = new Map<string, string>([['[Content_Types].xml', xmlPart(this.contentTypesRoot())]]);
    for (const [source, all] of this.relationships) {
      const root = xml('Relationships', { xmlns: namespaces.packageRelationships }, ...all);
      entries.set(relationshipsPath(source), xmlPart(root));
    }
    for (const [path, part] of this.parts) entries.set(path, part);
    const bytes = Object.fromEntries([...entries].map(([path, part]) => [path, strToU8(part)]));
    // A fixed time: the same workbook gives the same bytes.
    return zipSync(bytes, { level: 6, mtime: new Date(1980, 0, 1) });
  }

  private contentTypesRoot(): string {
    return xml(
      'Types',
      { xmlns: namespaces.contentTypes },
      xml('Default', { Extension: 'rels', ContentType: `${opc}.relationships+xml` }),
      xml('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...[...this.contentTypes].map(([path, type]) => xml('Override', { PartName: `/${path}`, ContentType: type })),
    );
  }
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; `''` → `_rels/.rels`. */
export function relationshipsPath(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}
