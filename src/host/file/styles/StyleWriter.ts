import { defaultStyle, type CellStyle } from '../../book/model/CellStyle';
import type { ConditionalFormat } from '../../book/model/ConditionalFormat';
import { xml } from '../package/xml';
import { numberAttribute, type XmlElement } from '../package/XmlElement';
import { builtInNumbers } from './builtInNumberFormats';
import type { KeptLooks } from './KeptLooks';
import { borderXml, differentialXml, fillXml, fontXml } from './styleXml';
import { formatXml, type FormatNumbers } from './formatXml';
import { listNames, styleLists, type StyleLists } from './StyleLists';
import { stylesXml } from './stylesXml';
import { highest } from '../../book/model/lists/highest';

const firstOwnNumberFormat = 164;
const facets = { fontId: ['fonts', fontXml], fillId: ['fills', fillOf], borderId: ['borders', borderXml] } as const;

/** Gathers the styles in use and writes xl/styles.xml (ECMA-376 Part 1, 18.8), behind those of the file where one was read. */
export class StyleWriter {
  private readonly numberFormats: Map<string, number>;
  private readonly lists: StyleLists;
  private readonly known = new Map<CellStyle, number>();

  constructor(private readonly kept?: KeptLooks) {
    this.numberFormats = kept?.numberFormats() ?? new Map<string, number>();
    this.lists = styleLists(kept);
    if (kept && this.lists.cellXfs.items.length > 0) {
      // Cells without a look of their own have the file's first one.
      this.known.set(defaultStyle, 0);
      return;
    }
    this.lists.fills.indexOf(fillXml(null));
    // Excel takes the second fill for gray125 whatever the file says.
    this.lists.fills.indexOf(xml('fill', {}, xml('patternFill', { patternType: 'gray125' })));
    this.indexOf(defaultStyle);
  }

  /** The number by which cells, rows and columns name this style; 0 is the default style. */
  indexOf(style: CellStyle): number {
    const known = this.known.get(style);
    if (known !== undefined) return known;
    const index = this.place(style);
    this.known.set(style, index);
    return index;
  }

  /** The number by which a conditional format names its look. */
  differentialIndexOf(format: ConditionalFormat['format']): number {
    const write = (look: ConditionalFormat['format']): string =>
      differentialXml(look, look.numberFormat === undefined ? undefined : this.numberFormatId(look.numberFormat));
    const now = write(format);
    const origin = this.kept?.originOf(format);
    if (!this.kept || !origin) return this.lists.dxfs.indexOf(now);
    const base = write(origin.look);
    return base === now ? origin.index : this.lists.dxfs.indexOf(this.kept.merged('dxfs', origin.index, base, now));
  }

  /** Whether the file's own part holds all looks that are used. */
  get isAsInFile(): boolean {
    return listNames.every((name) => this.lists[name].items.length === this.kept?.list(name).length);
  }

  toXml(): string {
    return stylesXml(this.kept, this.lists);
  }

  private place(style: CellStyle): number {
    const origin = this.kept?.originOf(style);
    const raw = origin && this.kept?.list('cellXfs')[origin.index];
    if (!this.kept || !origin || !raw) return this.lists.cellXfs.indexOf(formatXml(style, this.numbersOf(style)));
    const read = readNumbers(raw);
    const base = formatXml(origin.look, read);
    const now = formatXml(style, this.numbersOf(style, { look: origin.look, numbers: read }));
    if (base === now) return origin.index;
    return this.lists.cellXfs.indexOf(this.kept.merged('cellXfs', origin.index, base, now));
  }

  /** The numbers of a style's font, fill …: those of the look it was made from where they do not differ. */
  private numbersOf(style: CellStyle, from?: { look: CellStyle; numbers: FormatNumbers }): FormatNumbers {
    const facet = (name: keyof typeof facets): number => {
      const [list, write] = facets[name];
      const now = write(style);
      const base = from && write(from.look);
      if (!from || base === undefined) return this.lists[list].indexOf(now);
      if (base === now) return from.numbers[name];
      return this.lists[list].indexOf(this.kept?.merged(list, from.numbers[name], base, now) ?? now);
    };
    const isSameNumberFormat = from?.look.numberFormat === style.numberFormat;
    return {
      numFmtId: from && isSameNumberFormat ? from.numbers.numFmtId : this.numberFormatId(style.numberFormat),
      fontId: facet('fontId'),
      fillId: facet('fillId'),
      borderId: facet('borderId'),
    };
  }

  private numberFormatId(code: string): number {
    const known = builtInNumbers.get(code) ?? this.numberFormats.get(code);
    if (known !== undefined) return known;
    const id = highest(this.numberFormats.values(), firstOwnNumberFormat - 1) + 1;
    this.numberFormats.set(code, id);
    this.lists.numFmts.indexOf(xml('numFmt', { numFmtId: id, formatCode: code }));
    return id;
  }
}

function readNumbers(format: XmlElement): FormatNumbers {
  const number = (attribute: string): number => numberAttribute(format, attribute) ?? 0;
  return {
    numFmtId: number('numFmtId'),
    fontId: number('fontId'),
    fillId: number('fillId'),
    borderId: number('borderId'),
  };
}

function fillOf({ fill }: CellStyle): string {
  return fillXml(fill);
}
