import { defaultStyle, type CellStyle } from '../../workbook/CellStyle';
import type { ConditionalFormat } from '../../workbook/ConditionalFormat';
import { namespaces } from '../package/namespaces';
import { xml } from '../package/xml';
import { builtInNumbers } from './builtInNumberFormats';
import { XmlList } from './XmlList';
import { alignmentXml, borderXml, differentialXml, fillXml, fontXml } from './styleXml';

const firstOwnNumberFormat = 164;

/** Gathers the styles in use and writes xl/styles.xml (ECMA-376 Part 1, 18.8). */
export class StyleWriter {
  private readonly numberFormats = new XmlList();
  private readonly fonts = new XmlList();
  private readonly fills = new XmlList();
  private readonly borders = new XmlList();
  private readonly formats = new XmlList();
  private readonly differentials = new XmlList();
  private readonly known = new Map<CellStyle, number>();

  constructor() {
    this.fills.indexOf(fillXml(null));
    // Excel takes the second fill for gray125 whatever the file says.
    this.fills.indexOf(xml('fill', {}, xml('patternFill', { patternType: 'gray125' })));
    this.indexOf(defaultStyle);
  }

  /** The number by which cells, rows and columns name this style; 0 is the default style. */
  indexOf(style: CellStyle): number {
    const known = this.known.get(style);
    if (known !== undefined) return known;
    const index = this.formats.indexOf(this.formatXml(style));
    this.known.set(style, index);
    return index;
  }

  /** The number by which a conditional format names its look. */
  differentialIndexOf(format: ConditionalFormat['format']): number {
    const id = format.numberFormat === undefined ? undefined : this.numberFormatId(format.numberFormat);
    return this.differentials.indexOf(differentialXml(format, id));
  }

  toXml(): string {
    const formats = this.numberFormats.items.map((code, index) =>
      xml('numFmt', { numFmtId: firstOwnNumberFormat + index, formatCode: code }),
    );
    const none = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
    return xml(
      'styleSheet',
      { xmlns: namespaces.main },
      formats.length === 0 ? '' : xml('numFmts', { count: formats.length }, ...formats),
      this.fonts.toXml('fonts'),
      this.fills.toXml('fills'),
      this.borders.toXml('borders'),
      xml('cellStyleXfs', { count: 1 }, xml('xf', none)),
      this.formats.toXml('cellXfs'),
      xml('cellStyles', { count: 1 }, xml('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
      this.differentials.toXml('dxfs'),
      xml('tableStyles', {
        count: 0,
        defaultTableStyle: 'TableStyleMedium2',
        defaultPivotStyle: 'PivotStyleLight16',
      }),
    );
  }

  private numberFormatId(code: string): number {
    return builtInNumbers.get(code) ?? firstOwnNumberFormat + this.numberFormats.indexOf(code);
  }

  private formatXml(style: CellStyle): string {
    const numFmtId = this.numberFormatId(style.numberFormat);
    const fontId = this.fonts.indexOf(fontXml(style));
    const fillId = this.fills.indexOf(fillXml(style.fill));
    const borderId = this.borders.indexOf(borderXml(style));
    const alignment = alignmentXml(style);
    return xml(
      'xf',
      {
        numFmtId,
        fontId,
        fillId,
        borderId,
        xfId: 0,
        applyNumberFormat: numFmtId > 0 || undefined,
        applyFont: fontId > 0 || undefined,
        applyFill: fillId > 0 || undefined,
        applyBorder: borderId > 0 || undefined,
        applyAlignment: alignment !== '' || undefined,
        applyProtection: !style.locked || undefined,
      },
      alignment,
      style.locked ? '' : xml('protection', { locked: false }),
    );
  }
}
