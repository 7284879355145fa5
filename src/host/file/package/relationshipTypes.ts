const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Relationship types (ECMA-376 Part 1, chapter 12; [MS-OWEXML] for web extensions; [MS-XLSX] for rich values). */
export const relationshipTypes = {
  workbook: `${office}/officeDocument`,
  worksheet: `${office}/worksheet`,
  styles: `${office}/styles`,
  theme: `${office}/theme`,
  sharedStrings: `${office}/sharedStrings`,
  metadata: `${office}/sheetMetadata`,
  table: `${office}/table`,
  drawing: `${office}/drawing`,
  chart: `${office}/chart`,
  hyperlink: `${office}/hyperlink`,
  customXml: `${office}/customXml`,
  customXmlProperties: `${office}/customXmlProps`,
  extendedProperties: `${office}/extended-properties`,
  coreProperties: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  richValue: 'http://schemas.microsoft.com/office/2017/06/relationships/rdRichValue',
  richValueStructure: 'http://schemas.microsoft.com/office/2017/06/relationships/rdRichValueStructure',
  taskPanes: 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes',
  webExtension: 'http://schemas.microsoft.com/office/2011/relationships/webextension',
} as const;
