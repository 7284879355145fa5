import type { PackageReader, Relationship } from '../package/PackageReader';
import { PackageWriter, type NumberedKind } from '../package/PackageWriter';
import { everywhere, numberAttribute } from '../package/XmlElement';
import { originOf } from './origins';
import { highest } from '../../book/model/lists/highest';

/** Where the file tells its numbers. */
const numbered = {
  sheet: { parts: /\/workbook\.xml$/iu, element: 'sheet', attribute: 'sheetId' },
  table: { parts: /\/tables\/[^/]+\.xml$/iu, element: 'table', attribute: 'id' },
  frame: { parts: /\/drawings\/[^/]+\.xml$/iu, element: 'cNvPr', attribute: 'id' },
} as const;

/** Writes a workbook beside the file that it was read from: what was read keeps its part's name and its relationships' ids. */
export class KeptPackage extends PackageWriter {
  private readonly highest = new Map<NumberedKind, number>();
  private readonly inFile = new Map<string, Relationship[]>();

  constructor(
    private readonly raw: PackageReader,
    private readonly file: object,
  ) {
    super();
  }

  override pathOf(object: object, prefix: string): string {
    return originOf(object, this.file)?.path ?? this.freePath(prefix);
  }

  override numberOf(object: object, kind: NumberedKind): number {
    const own = originOf(object, this.file)?.id;
    if (own !== undefined) return own;
    const next = (this.highest.get(kind) ?? this.highestInFile(kind)) + 1;
    this.highest.set(kind, next);
    return next;
  }

  override relatedPath(source: string, kind: string, otherwise: string): string {
    return this.raw.related(source, kind)[0]?.target ?? otherwise;
  }

  protected override isTaken(path: string): boolean {
    return super.isTaken(path) || this.raw.has(path);
  }

  protected override idFor(source: string, wanted: Omit<Relationship, 'id'>, known: readonly Relationship[]): string {
    const inFile = this.inFile.get(source) ?? this.raw.relationships(source);
    this.inFile.set(source, inFile);
    const same = inFile.find(
      ({ id, type, target, external }) =>
        type === wanted.type &&
        target === wanted.target &&
        external === wanted.external &&
        !known.some((other) => other.id === id),
    );
    if (same) return same.id;
    const ids = new Set([...inFile, ...known].map(({ id }) => id));
    let number = 1;
    while (ids.has(`rId${number}`)) number += 1;
    return `rId${number}`;
  }

  private highestInFile(kind: NumberedKind): number {
    const { element, attribute, parts } = numbered[kind];
    const roots = this.raw.partNames().flatMap((path) => (parts.test(path) ? (this.raw.read(path) ?? []) : []));
    const elements = roots.flatMap((root) => [root, ...everywhere(root, element)]);
    return highest(
      elements.map((each) => numberAttribute(each, attribute) ?? 0),
      0,
    );
  }
}
