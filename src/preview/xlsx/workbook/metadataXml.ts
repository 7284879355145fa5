import { namespaces } from '../package/namespaces';
import { xml } from '../package/xml';

/** What `cm="1"` on a cell means: a dynamic array ([MS-XLSX] 2.4.90, dynamicArrayProperties). */
export function metadataXml(): string {
  const dynamic = xml('xda:dynamicArrayProperties', { fDynamic: true, fCollapsed: false });
  const extension = xml('ext', { uri: '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}' }, dynamic);
  const type = xml('metadataType', {
    name: 'XLDAPR',
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
    cellMeta: true,
  });
  return xml(
    'metadata',
    { xmlns: namespaces.main, 'xmlns:xda': 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray' },
    xml('metadataTypes', { count: 1 }, type),
    xml('futureMetadata', { name: 'XLDAPR', count: 1 }, xml('bk', {}, xml('extLst', {}, extension))),
    xml('cellMetadata', { count: 1 }, xml('bk', {}, xml('rc', { t: 1, v: 0 }))),
  );
}
