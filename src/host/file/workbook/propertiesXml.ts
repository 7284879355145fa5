import type { Workbook } from '../../book/model/Workbook';
import { xml, xmlText } from '../package/xml';

/** docProps/core.xml (ECMA-376 Part 2, 11.1); properties that are not set are left out. */
export function corePropertiesXml({ properties }: Workbook): string {
  const { title, subject, author, keywords, comments } = properties;
  return xml(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    property('dc:title', title),
    property('dc:subject', subject),
    property('dc:creator', author),
    property('cp:keywords', keywords),
    property('dc:description', comments),
  );
}

/** docProps/app.xml (ECMA-376 Part 1, 22.2). */
export function extendedPropertiesXml(): string {
  const xmlns = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
  return xml('Properties', { xmlns }, xml('Application', {}, 'Microsoft Excel'), xml('AppVersion', {}, '16.0300'));
}

function property(name: string, text: string | undefined): string {
  return text === undefined || text === '' ? '' : xml(name, {}, xmlText(text));
}
