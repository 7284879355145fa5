import { strToU8, zipSync } from 'fflate';
import { namespaces } from './namespaces';
import type { Relationship } from './PackageReader';
import { xml, xmlPart } from './xml';

const opc = 'application/vnd.openxmlformats-package';

/** A part about to be written: its root element as XML, or its bytes where they are taken over as they are. */
export interface WrittenPart {
  readonly contentType: string;
  readonly content: string | Uint8Array;
}

/** What has a number of its own in a file: sheets, tables, and the frames of charts. */
export type NumberedKind = 'sheet' | 'table' | 'frame';

/** Gathers parts and relationships and packs them (ECMA-376 Part 2). All in memory: nothing half-written can be left behind. */
export class PackageWriter {
  readonly parts = new Map<string, WrittenPart>();
  readonly relationships = new Map<string, Relationship[]>();
  private readonly given = new Set<string>();

  /** @param path Without leading slash, such as `xl/workbook.xml`. @param content The root element as XML, or the part's bytes. */
  add(path: string, contentType: string, content: string | Uint8Array): void {
    this.parts.set(path, { contentType, content });
  }

  /** A name for the part of an object of the model: `prefix`, a number, `.xml`. */
  pathOf(_object: object, prefix: string): string {
    return this.freePath(prefix);
  }

  /** The number by which the file knows an object of the model. */
  numberOf(_object: object, _kind: NumberedKind, usual: number): number {
    return usual;
  }

  /** The name of the one part of its kind that is related to `source`. */
  relatedPath(_source: string, _kind: string, usual: string): string {
    return usual;
  }

  /** The first free name that begins so. */
  freePath(prefix: string): string {
    let number = 1;
    while (this.isTaken(`${prefix}${number}.xml`)) number += 1;
    const path = `${prefix}${number}.xml`;
    this.given.add(path);
    return path;
  }

  /** The relationships of a part, or of the package itself (`''`), as far as they are known. */
  relationshipsOf(source: string): Relationship[] {
    const known = this.relationships.get(source) ?? [];
    this.relationships.set(source, known);
    return known;
  }

  /** Relates a part (`''` for the package itself) to another, or to an address outside; gives the relationship's id. */
  relate(source: string, type: string, target: string, external = false): string {
    const known = this.relationshipsOf(source);
    const id = this.idFor(source, { type, target, external }, known);
    known.push({ id, type, target, external });
    return id;
  }

  toBytes(): Uint8Array {
    const entries = new Map<string, string | Uint8Array>([['[Content_Types].xml', xmlPart(this.contentTypesRoot())]]);
    for (const [source, all] of this.relationships) {
      if (all.length === 0) continue;
      const root = xml(
        'Relationships',
        { xmlns: namespaces.packageRelationships },
        all.map((each) => relationshipXml(source, each)),
      );
      entries.set(relationshipsPath(source), xmlPart(root));
    }
    for (const [path, { content }] of this.parts) {
      entries.set(path, typeof content === 'string' ? xmlPart(content) : content);
    }
    const bytes = [...entries].map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part] as const);
    // A fixed time: the same workbook gives the same bytes.
    return zipSync(Object.fromEntries(bytes), { level: 6, mtime: new Date(1980, 0, 1) });
  }

  protected isTaken(path: string): boolean {
    return this.given.has(path);
  }

  protected idFor(_source: string, _relationship: Omit<Relationship, 'id'>, known: readonly Relationship[]): string {
    return `rId${known.length + 1}`;
  }

  private contentTypesRoot(): string {
    return xml(
      'Types',
      { xmlns: namespaces.contentTypes },
      xml('Default', { Extension: 'rels', ContentType: `${opc}.relationships+xml` }),
      xml('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      [...this.parts].map(([path, { contentType }]) =>
        xml('Override', { PartName: `/${path}`, ContentType: contentType }),
      ),
    );
  }
}

/** Targets stand relative to the part they start from, as Excel writes them: some readers know no others. */
function relationshipXml(source: string, { id, type, target, external, isPlace = false }: Relationship): string {
  return xml('Relationship', {
    Id: id,
    Type: type,
    Target: external ? target : relativeTarget(source, target),
    TargetMode: external && !isPlace ? 'External' : undefined,
  });
}

/** From `xl/worksheets/sheet1.xml` to `xl/tables/table1.xml`: `../tables/table1.xml`. */
function relativeTarget(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  const differs = from.findIndex((folder, depth) => folder !== to[depth]);
  const common = differs < 0 ? from.length : differs;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; `''` → `_rels/.rels`. */
export function relationshipsPath(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}
