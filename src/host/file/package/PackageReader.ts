import { relationshipsPath } from './PackageWriter';
import { parsePart, type Taken } from './parsePart';
import { children, type XmlElement } from './XmlElement';

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The part's name, or the address where it lies outside the package. */
  readonly target: string;
  readonly external: boolean;
  /** A mere place in the workbook, such as `#Sheet1!A1`, told as if it were a part. */
  readonly isPlace?: boolean;
}

const contentTypesPath = '[Content_Types].xml';

/** The parts of an opened archive and how they relate (ECMA-376 Part 2). */
export class PackageReader {
  private readonly names = new Map<string, string>();
  private types: Map<string, string> | undefined;

  constructor(private readonly entries: Readonly<Record<string, Uint8Array>>) {
    for (const name of Object.keys(entries)) this.names.set(name.replaceAll('\\', '/').toLowerCase(), name);
  }

  /** Part names are compared without case. */
  has(path: string): boolean {
    return this.names.has(path.toLowerCase());
  }

  /** Reads a part; undefined where the package has none of that name. */
  read(path: string, taken?: Taken): XmlElement | undefined {
    const bytes = this.bytes(path);
    return bytes && parsePart(bytes, path, taken);
  }

  /** A part's own bytes; undefined where the package has none of that name. */
  bytes(path: string): Uint8Array | undefined {
    const name = this.names.get(path.toLowerCase());
    return name === undefined ? undefined : this.entries[name];
  }

  /** The names of all parts, as the archive spells them; the lists of relationships and content types are none. */
  partNames(): string[] {
    return [...this.names.values()]
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name !== contentTypesPath && !name.endsWith('.rels'));
  }

  /** What kind of content a part has (ECMA-376 Part 2, 7.2): its own type, else that of its extension. */
  contentType(path: string): string | undefined {
    this.types ??= this.readContentTypes();
    return this.types.get(`/${path.toLowerCase()}`) ?? this.types.get(path.split('.').pop()?.toLowerCase() ?? '');
  }

  /** @param source A part's name, or `''` for the package itself. */
  relationships(source: string): Relationship[] {
    return children(this.read(relationshipsPath(source)), 'Relationship').map(({ attributes }) => {
      const target = attributes.Target ?? '';
      const isPlace = attributes.TargetMode !== 'External' && target.startsWith('#');
      const external = isPlace || attributes.TargetMode === 'External';
      return {
        id: attributes.Id ?? '',
        type: attributes.Type ?? '',
        target: external ? target : this.spelled(resolve(source, target)),
        external,
        ...(isPlace ? { isPlace } : {}),
      };
    });
  }

  /** The parts a part is related to by a type's last word (`table`): strict files use other addresses with the same last word. */
  related(source: string, kind: string): Relationship[] {
    return this.relationships(source).filter(({ type }) => type.endsWith(`/${kind}`));
  }

  /** Addresses may escape what the archive's names spell out (ECMA-376 Part 2, 6.2.2): `sheet%201.xml`. */
  private spelled(path: string): string {
    if (this.has(path) || !path.includes('%')) return path;
    try {
      const plain = decodeURIComponent(path);
      return this.has(plain) ? plain : path;
    } catch {
      return path;
    }
  }

  private readContentTypes(): Map<string, string> {
    return new Map(
      (this.read(contentTypesPath)?.children ?? []).map(({ attributes }) => [
        (attributes.PartName ?? attributes.Extension ?? '').toLowerCase(),
        attributes.ContentType ?? '',
      ]),
    );
  }
}

/** Absolute targets (`/xl/styles.xml`) count from the package, relative ones from the folder of the part they stand in. */
function resolve(source: string, target: string): string {
  const path = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of target.replaceAll('\\', '/').split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
