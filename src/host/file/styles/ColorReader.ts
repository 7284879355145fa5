import type { PackageReader } from '../package/PackageReader';
import { children, descend, numberAttribute, type XmlElement } from '../package/XmlElement';
import { themeColorNames, themeColors } from './themeColors';
import { tinted } from './tinted';

const palette =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333 ' +
  // 64 and 65 are the system's text and window.
  '000000 FFFFFF';

/** The old numbered colours (ECMA-376 Part 1, 18.8.27 indexedColors). */
const indexedColors: readonly string[] = palette.split(' ').map((color) => `#${color}`);

/** Gives every colour as `#RRGGBB`, whichever way the file names it (ECMA-376 Part 1, 18.8.3 and 20.1.2.3). */
export class ColorReader {
  private constructor(
    private readonly theme: readonly string[],
    private readonly indexed: readonly string[],
  ) {}

  static of(parts: PackageReader, workbookPath: string, styles: XmlElement | undefined): ColorReader {
    const [part] = parts.related(workbookPath, 'theme');
    const scheme = descend(part && parts.read(part.target), 'themeElements', 'clrScheme');
    const theme = themeColors.map((otherwise, index) => {
      const color = descend(scheme, themeColorNames[index] ?? '')?.children[0];
      return hex(color?.attributes.lastClr ?? color?.attributes.val) ?? otherwise;
    });
    const own = children(descend(styles, 'colors', 'indexedColors'), 'rgbColor');
    const indexed = own.map((each, index) => hex(each.attributes.rgb) ?? indexedColors[index] ?? '#000000');
    return new ColorReader(theme, [...indexed, ...indexedColors.slice(indexed.length)]);
  }

  /** A `color`, `fgColor` … of a cell; undefined where it is automatic. */
  cellColor(element: XmlElement | undefined): string | undefined {
    if (!element) return undefined;
    const themed = this.theme[numberAttribute(element, 'theme') ?? -1];
    const color = hex(element.attributes.rgb) ?? themed ?? this.indexed[numberAttribute(element, 'indexed') ?? -1];
    return color && tinted(color, numberAttribute(element, 'tint') ?? 0);
  }

  /** The colour in an `a:solidFill`; shades of theme colours are given without their shade. */
  drawingColor(solidFill: XmlElement | undefined): string | undefined {
    const color = solidFill?.children[0];
    const value = color?.attributes.lastClr ?? color?.attributes.val;
    if (color?.name !== 'schemeClr') return hex(value);
    const names: Readonly<Record<string, string>> = { tx1: 'dk1', bg1: 'lt1', tx2: 'dk2', bg2: 'lt2' };
    return this.theme[themeColorNames.indexOf(names[value ?? ''] ?? value ?? '')];
  }
}

/** `FF1F4E79` or `1F4E79` → `#1F4E79`. */
function hex(value: string | undefined): string | undefined {
  return value !== undefined && /^(?:[\dA-F]{2})?[\dA-F]{6}$/iu.test(value)
    ? `#${value.slice(-6).toUpperCase()}`
    : undefined;
}
