import { namespaces } from '../package/namespaces';
import { xml } from '../package/xml';
import { themeColorNames, themeColors } from './themeColors';

/** The part lists dark before light, cells number light before dark. */
const order = ['dk1', 'lt1', 'dk2', 'lt2', ...themeColorNames.slice(4)];
const systemColors: Readonly<Record<string, string>> = { dk1: 'windowText', lt1: 'window' };

/** Excel's theme, as far as table styles and charts need it (ECMA-376 Part 1, 20.1.6.9): its colours, Calibri, plain shapes. */
export function themeXml(): string {
  return xml(
    'a:theme',
    { 'xmlns:a': namespaces.drawing, name: 'Office Theme' },
    xml('a:themeElements', {}, colorScheme(), fontScheme(), formatScheme()),
  );
}

function colorScheme(): string {
  const colors = order.map((name) => {
    const value = (themeColors[themeColorNames.indexOf(name)] ?? '').replace('#', '');
    const system = systemColors[name];
    const color = system ? xml('a:sysClr', { val: system, lastClr: value }) : xml('a:srgbClr', { val: value });
    return xml(`a:${name}`, {}, color);
  });
  return xml('a:clrScheme', { name: 'Office' }, colors);
}

function fontScheme(): string {
  const fonts = (latin: string): string =>
    xml('a:latin', { typeface: latin }) + xml('a:ea', { typeface: '' }) + xml('a:cs', { typeface: '' });
  return xml(
    'a:fontScheme',
    { name: 'Office' },
    xml('a:majorFont', {}, fonts('Calibri Light')),
    xml('a:minorFont', {}, fonts('Calibri')),
  );
}

/** Three of each are asked for: subtle, moderate, intense. */
function formatScheme(): string {
  const fill = xml('a:solidFill', {}, xml('a:schemeClr', { val: 'phClr' }));
  const lines = [6350, 12700, 19050].map((width) => xml('a:ln', { w: width }, fill));
  const effect = xml('a:effectStyle', {}, xml('a:effectLst'));
  return xml(
    'a:fmtScheme',
    { name: 'Office' },
    xml('a:fillStyleLst', {}, fill, fill, fill),
    xml('a:lnStyleLst', {}, lines),
    xml('a:effectStyleLst', {}, effect, effect, effect),
    xml('a:bgFillStyleLst', {}, fill, fill, fill),
  );
}
