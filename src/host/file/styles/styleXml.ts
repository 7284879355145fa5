import type { Border, CellStyle } from '../../book/model/CellStyle';
import type { ConditionalFormat } from '../../book/model/ConditionalFormat';
import { xml } from '../package/xml';
import { fileBorderStyle } from './borderStyles';
import { colorXml, fontColorXml } from './colorXml';
import { fileHorizontal, fileUnderline, fileVertical } from './styleNames';

/** ECMA-376 Part 1, 18.8.22; children in the order in which Excel writes them. */
export function fontXml(style: CellStyle): string {
  const underline = fileUnderline[style.underline];
  return xml(
    'font',
    {},
    style.bold ? xml('b') : '',
    style.italic ? xml('i') : '',
    style.strikethrough ? xml('strike') : '',
    underline === undefined ? '' : xml('u', { val: underline }),
    xml('sz', { val: style.fontSize }),
    fontColorXml(style.fontColor),
    xml('name', { val: style.fontName }),
    xml('family', { val: 2 }),
    style.fontName === 'Calibri' ? xml('scheme', { val: 'minor' }) : '',
  );
}

/** 18.8.20; null is no fill. */
export function fillXml(color: string | null): string {
  if (color === null) return xml('fill', {}, xml('patternFill', { patternType: 'none' }));
  const pattern = xml(
    'patternFill',
    { patternType: 'solid' },
    colorXml('fgColor', color),
    xml('bgColor', { indexed: 64 }),
  );
  return xml('fill', {}, pattern);
}

/** 18.8.4. */
export function borderXml(style: CellStyle): string {
  return xml(
    'border',
    {},
    sideXml('left', style.left),
    sideXml('right', style.right),
    sideXml('top', style.top),
    sideXml('bottom', style.bottom),
    xml('diagonal'),
  );
}

function sideXml(side: string, border: Border | null): string {
  if (!border) return xml(side);
  return xml(side, { style: fileBorderStyle(border.style, border.weight) }, colorXml('color', border.color));
}

/** 18.8.1; empty where everything is as by default. */
export function alignmentXml(style: CellStyle): string {
  const attributes = {
    horizontal: fileHorizontal[style.horizontal],
    vertical: fileVertical[style.vertical],
    wrapText: style.wrapText || undefined,
    indent: style.indent || undefined,
  };
  return Object.values(attributes).every((value) => value === undefined) ? '' : xml('alignment', attributes);
}

/** 18.8.14 dxf. A plain fill stands in `bgColor` here, not in `fgColor` as in a cell's own fill. */
export function differentialXml(format: ConditionalFormat['format'], numberFormatId: number | undefined): string {
  const font = [
    format.bold === undefined ? '' : xml('b', { val: format.bold }),
    format.italic === undefined ? '' : xml('i', { val: format.italic }),
    format.strikethrough === undefined ? '' : xml('strike', { val: format.strikethrough }),
    format.fontColor === undefined ? '' : colorXml('color', format.fontColor),
  ].join('');
  return xml(
    'dxf',
    {},
    font === '' ? '' : xml('font', {}, font),
    numberFormatId === undefined
      ? ''
      : xml('numFmt', { numFmtId: numberFormatId, formatCode: format.numberFormat ?? 'General' }),
    format.fill === undefined ? '' : xml('fill', {}, xml('patternFill', {}, colorXml('bgColor', format.fill))),
  );
}
