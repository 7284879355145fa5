import { writePersons } from '../comments/writeComments';
import { namespaces } from '../package/namespaces';
import { relationshipTypes } from '../package/relationshipTypes';
import { xml } from '../package/xml';
import { writeSheet } from '../sheet/writeSheet';
import { themeXml } from '../styles/themeXml';
import { metadataXml } from './metadataXml';
import { corePropertiesXml, extendedPropertiesXml } from './propertiesXml';
import { workbookXml } from './workbookXml';
import type { WriteContext } from './WriteContext';
import { writeAddInSettings } from './writeAddInSettings';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const office = 'application/vnd.openxmlformats-officedocument';

/** Writes every part of a workbook into `context.parts`. @throws XlsxError `notAllowed` where Excel would repair or refuse the file. */
export function writeParts(context: WriteContext): void {
  const { parts, workbook } = context;
  const path = parts.relatedPath('', 'officeDocument', 'xl/workbook.xml');
  parts.relate('', relationshipTypes.workbook, path);
  const sheets = workbook.sheets.map((sheet) =>
    parts.relate(path, relationshipTypes.worksheet, writeSheet(context, sheet)),
  );
  parts.add(path, `${spreadsheet}.sheet.main+xml`, workbookXml(context, sheets));
  writePersons(context, path);
  writeShared(context, path);
  writeProperties(context);
  writeAddInSettings(context, path);
}

/** The parts that all sheets share. */
function writeShared({ parts, styles, strings, richErrors, usesDynamicArrays }: WriteContext, workbook: string): void {
  const add = (usual: string, type: string, relationship: string, root: string): void => {
    const path = parts.relatedPath(workbook, relationship.split('/').pop() ?? '', usual);
    parts.add(path, type, root);
    parts.relate(workbook, relationship, path);
  };
  add('xl/styles.xml', `${spreadsheet}.styles+xml`, relationshipTypes.styles, styles.toXml());
  add('xl/theme/theme1.xml', `${office}.theme+xml`, relationshipTypes.theme, themeXml());
  const shared = xml('sst', { xmlns: namespaces.main, uniqueCount: strings.items.length }, strings.items);
  add('xl/sharedStrings.xml', `${spreadsheet}.sharedStrings+xml`, relationshipTypes.sharedStrings, shared);
  if (usesDynamicArrays || richErrors.count > 0) {
    const metadata = metadataXml(usesDynamicArrays, richErrors.count);
    add('xl/metadata.xml', `${spreadsheet}.sheetMetadata+xml`, relationshipTypes.metadata, metadata);
  }
  if (richErrors.count === 0) return;
  const rich = 'application/vnd.ms-excel.rdrichvalue';
  add('xl/richData/rdrichvalue.xml', `${rich}+xml`, relationshipTypes.richValue, richErrors.valuesXml());
  const structures = 'xl/richData/rdrichvaluestructure.xml';
  add(structures, `${rich}structure+xml`, relationshipTypes.richValueStructure, richErrors.structuresXml());
}

function writeProperties({ workbook, parts }: WriteContext): void {
  const core = parts.relatedPath('', 'core-properties', 'docProps/core.xml');
  parts.add(core, 'application/vnd.openxmlformats-package.core-properties+xml', corePropertiesXml(workbook));
  parts.relate('', relationshipTypes.coreProperties, core);
  const extended = parts.relatedPath('', 'extended-properties', 'docProps/app.xml');
  parts.add(extended, `${office}.extended-properties+xml`, extendedPropertiesXml());
  parts.relate('', relationshipTypes.extendedProperties, extended);
}
