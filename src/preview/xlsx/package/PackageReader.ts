import { relationshipsPath } from './PackageWriter';
import { parsePart, type Taken } from './parsePart';
import { children, type XmlElement } from './XmlElement';

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The part's name, or the address where it lies outside the package. */
  readonly target: string;
  readonly external: boolean;
}

/** The parts of an opened archive and how they relate (ECMA-376 Part 2). */
export class PackageReader {
  private readonly names = new Map<string, string>();

  constructor(private readonly entries: Readonly<Record<string, Uint8Array>>) {
    for (const name of Object.keys(entries)) this.names.set(name.replaceAll('\\', '/').toLowerCase(), name);
  }

  /** Part names are compared without case. */
  has(path: string): boolean {
    return this.names.has(path.toLowerCase());
  }

  /** Reads a part; undefined where the package has none of that name. */
  read(path: string, taken?: Taken): XmlElement | undefined {
    const name = this.names.get(path.toLowerCase());
    const bytes = name === undefined ? undefined : this.entries[name];
    return bytes && parsePart(bytes, path, taken);
  }

  /** @param source A part's name, or `''` for the package itself. */
  relationships(source: string): Relationship[] {
    return children(this.read(relationshipsPath(source)), 'Relationship').map(({ attributes }) => {
      const external = attributes.TargetMode === 'External';
      const target = attributes.Target ?? '';
      return {
        id: attributes.Id ?? '',
        type: attributes.Type ?? '',
        target: external ? target : resolve(source, target),
        external,
      };
    });
  }

  /** The parts a part is related to by a type's last word (`table`): strict files use other addresses with the same last word. */
  related(source: string, kind: string): Relationship[] {
    return this.relationships(source).filter(({ type }) => type.endsWith(`/${kind}`));
  }
}

function resolve(source: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}
