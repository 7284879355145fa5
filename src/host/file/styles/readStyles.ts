import { defaultStyle, type Border, type CellStyle } from '../../book/model/CellStyle';
import type { ConditionalFormat } from '../../book/model/ConditionalFormat';
import { withOrigin } from '../merge/lookOrigin';
import { child, children, descend, flag, numberAttribute, type XmlElement } from '../package/XmlElement';
import { readBorderStyle } from './borderStyles';
import { builtInNumberFormats } from './builtInNumberFormats';
import type { ColorReader } from './ColorReader';
import { fileHorizontal, fileUnderline, fileVertical, nameOf } from './styleNames';

export interface ReadStyles {
  /** The looks that cells name by number. */
  readonly cells: readonly CellStyle[];
  /** The looks that conditional formats name by number. */
  readonly differentials: readonly ConditionalFormat['format'][];
  readonly colors: ColorReader;
}

/**
 * xl/styles.xml (ECMA-376 Part 1, 18.8.39); patterns other than a plain fill, and gradients, are no fill to the model.
 * @param file Marks each look with its place, so that saving gives the cell back what the model has no word for.
 */
export function readStyles(root: XmlElement | undefined, colors: ColorReader, file: object): ReadStyles {
  const numberFormats = new Map(builtInNumberFormats);
  for (const format of children(child(root, 'numFmts'), 'numFmt')) {
    numberFormats.set(numberAttribute(format, 'numFmtId') ?? -1, format.attributes.formatCode ?? 'General');
  }
  const fonts = children(child(root, 'fonts'), 'font').map((font) => readFont(font, colors));
  const fills = children(child(root, 'fills'), 'fill').map((fill) => readFill(fill, colors));
  const borders = children(child(root, 'borders'), 'border').map((border) => readBorders(border, colors));
  const cells = children(child(root, 'cellXfs'), 'xf').map((format, index): CellStyle => {
    const style = {
      ...defaultStyle,
      numberFormat: numberFormats.get(numberAttribute(format, 'numFmtId') ?? 0) ?? 'General',
      ...fonts[numberAttribute(format, 'fontId') ?? 0],
      fill: fills[numberAttribute(format, 'fillId') ?? 0] ?? null,
      ...borders[numberAttribute(format, 'borderId') ?? 0],
      ...readAlignment(child(format, 'alignment')),
      locked: flag(child(format, 'protection'), 'locked', true),
    };
    return index === 0 && isDefault(style) ? defaultStyle : withOrigin(style, file, index);
  });
  const differentials = children(child(root, 'dxfs'), 'dxf').map((format, index) =>
    withOrigin(readDifferential(format, colors), file, index),
  );
  return { cells, differentials, colors };
}

function readFont(font: XmlElement, colors: ColorReader): Partial<CellStyle> {
  const underline = child(font, 'u');
  return {
    fontName: child(font, 'name')?.attributes.val ?? defaultStyle.fontName,
    fontSize: numberAttribute(child(font, 'sz'), 'val') ?? defaultStyle.fontSize,
    bold: isOn(font, 'b'),
    italic: isOn(font, 'i'),
    strikethrough: isOn(font, 'strike'),
    underline: underline ? (nameOf(fileUnderline, underline.attributes.val ?? 'single') ?? 'None') : 'None',
    fontColor: colors.cellColor(child(font, 'color')) ?? defaultStyle.fontColor,
  };
}

/** `<b/>` and `<b val="1"/>` are on, `<b val="0"/>` is off. */
function isOn(font: XmlElement, name: string): boolean {
  const element = child(font, name);
  return element !== undefined && flag(element, 'val', true);
}

function readFill(fill: XmlElement, colors: ColorReader): string | null {
  const pattern = child(fill, 'patternFill');
  if (pattern?.attributes.patternType !== 'solid') return null;
  return colors.cellColor(child(pattern, 'fgColor')) ?? '#000000';
}

function readBorders(border: XmlElement, colors: ColorReader): Partial<CellStyle> {
  const side = (name: string): Border | null => {
    const element = child(border, name);
    const line = readBorderStyle(element?.attributes.style ?? 'none');
    return line ? { ...line, color: colors.cellColor(child(element, 'color')) ?? '#000000' } : null;
  };
  return { left: side('left'), right: side('right'), top: side('top'), bottom: side('bottom') };
}

function readAlignment(alignment: XmlElement | undefined): Partial<CellStyle> {
  return {
    horizontal: nameOf(fileHorizontal, alignment?.attributes.horizontal) ?? 'General',
    vertical: nameOf(fileVertical, alignment?.attributes.vertical) ?? 'Bottom',
    wrapText: flag(alignment, 'wrapText'),
    indent: numberAttribute(alignment, 'indent') ?? 0,
  };
}

function readDifferential(format: XmlElement, colors: ColorReader): ConditionalFormat['format'] {
  const font = child(format, 'font');
  const read: ConditionalFormat['format'] = {
    fontColor: colors.cellColor(child(font, 'color')),
    fill: colors.cellColor(
      descend(format, 'fill', 'patternFill', 'bgColor') ?? descend(format, 'fill', 'patternFill', 'fgColor'),
    ),
    bold: font && child(font, 'b') && isOn(font, 'b'),
    italic: font && child(font, 'i') && isOn(font, 'i'),
    strikethrough: font && child(font, 'strike') && isOn(font, 'strike'),
    numberFormat: child(format, 'numFmt')?.attributes.formatCode,
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}

function isDefault(style: CellStyle): boolean {
  return JSON.stringify(style) === JSON.stringify(defaultStyle);
}
