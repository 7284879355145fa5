import { namespaces } from '../package/namespaces';
import { xml } from '../package/xml';
import { richDataNamespace } from './richErrorTypes';

/** What Excel allows to happen to cells with such metadata. */
const allowed = {
  minSupportedVersion: 120000,
  copy: true,
  pasteAll: true,
  pasteValues: true,
  merge: true,
  splitFirst: true,
  rowColShift: true,
  clearFormats: true,
  clearComments: true,
  assign: true,
  coerce: true,
};

/**
 * What `cm="1"` on a cell means, a dynamic array ([MS-XLSX], dynamicArrayProperties), and which rich values `vm` names.
 * @param richValues How many there are; `vm` counts them from 1.
 */
export function metadataXml(hasDynamicArrays: boolean, richValues: number): string {
  const types: string[] = [];
  const future: string[] = [];
  const records: string[] = [];
  const typeNumber = (name: string, attributes: object): number =>
    types.push(xml('metadataType', { name, ...allowed, ...attributes }));
  if (hasDynamicArrays) {
    const t = typeNumber('XLDAPR', { cellMeta: true });
    const dynamic = xml('xda:dynamicArrayProperties', { fDynamic: true, fCollapsed: false });
    future.push(futureXml('XLDAPR', [xml('ext', { uri: '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}' }, dynamic)]));
    records.push(xml('cellMetadata', { count: 1 }, xml('bk', {}, xml('rc', { t, v: 0 }))));
  }
  if (richValues > 0) {
    const t = typeNumber('XLRICHVALUE', {});
    const numbers = Array.from({ length: richValues }, (_, index) => index);
    const uri = '{3e2802c4-a4d2-4d8b-9148-e3be6c30e623}';
    future.push(
      futureXml(
        'XLRICHVALUE',
        numbers.map((i) => xml('ext', { uri }, xml('xlrd:rvb', { i }))),
      ),
    );
    records.push(
      xml(
        'valueMetadata',
        { count: richValues },
        numbers.map((v) => xml('bk', {}, xml('rc', { t, v }))),
      ),
    );
  }
  const spaces = {
    xmlns: namespaces.main,
    'xmlns:xda': 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray',
    'xmlns:xlrd': richDataNamespace,
  };
  return xml('metadata', spaces, xml('metadataTypes', { count: types.length }, types), future, records);
}

function futureXml(name: string, extensions: readonly string[]): string {
  const blocks = extensions.map((extension) => xml('bk', {}, xml('extLst', {}, extension)));
  return xml('futureMetadata', { name, count: blocks.length }, blocks);
}
