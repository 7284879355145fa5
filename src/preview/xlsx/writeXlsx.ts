import type { Workbook } from '../workbook/Workbook';
import { namespaces } from './package/namespaces';
import { PackageWriter } from './package/PackageWriter';
import { relationshipTypes } from './package/relationshipTypes';
import { xml } from './package/xml';
import { writeSheet } from './sheet/writeSheet';
import { StyleWriter } from './styles/StyleWriter';
import { themeXml } from './styles/themeXml';
import { XmlList } from './styles/XmlList';
import { metadataXml } from './workbook/metadataXml';
import { corePropertiesXml, extendedPropertiesXml } from './workbook/propertiesXml';
import { RichErrors } from './workbook/RichErrors';
import { workbookXml } from './workbook/workbookXml';
import type { WriteContext } from './workbook/WriteContext';
import type { WriteOptions } from './workbook/WriteOptions';
import { writeSettings } from './workbook/writeSettings';
import { XlsxError } from './XlsxError';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const workbookPath = 'xl/workbook.xml';

/**
 * The workbook as an .xlsx file (ECMA-376, transitional): formulas in file syntax, each with its last result; the same workbook
 * gives the same bytes.
 * @throws XlsxError `notAllowed` where Excel would repair or refuse the file.
 */
export async function writeXlsx(workbook: Workbook, options: WriteOptions = {}): Promise<Uint8Array> {
  if (workbook.sheets.length === 0)
    throw new XlsxError('notAllowed', 'A workbook needs at least one sheet to be saved.');
  const parts = new PackageWriter();
  const context: WriteContext = {
    workbook,
    options,
    parts,
    styles: new StyleWriter(),
    strings: new XmlList(),
    richErrors: new RichErrors(),
    counters: { tables: 0, charts: 0, drawings: 0 },
    usesDynamicArrays: false,
  };
  parts.relate('', relationshipTypes.workbook, workbookPath);
  const sheets = workbook.sheets.map((sheet, index) =>
    parts.relate(workbookPath, relationshipTypes.worksheet, writeSheet(context, sheet, index + 1)),
  );
  parts.add(workbookPath, `${spreadsheet}.sheet.main+xml`, workbookXml(context, sheets));
  writeShared(context);
  writeProperties(context);
  writeSettings(context);
  return Promise.resolve(parts.toBytes());
}

/** The parts that all sheets share. */
function writeShared({ parts, styles, strings, richErrors, usesDynamicArrays }: WriteContext): void {
  const add = (path: string, type: string, relationship: string, root: string): void => {
    parts.add(path, type, root);
    parts.relate(workbookPath, relationship, path);
  };
  add('xl/styles.xml', `${spreadsheet}.styles+xml`, relationshipTypes.styles, styles.toXml());
  const theme = 'application/vnd.openxmlformats-officedocument.theme+xml';
  add('xl/theme/theme1.xml', theme, relationshipTypes.theme, themeXml());
  const shared = xml('sst', { xmlns: namespaces.main, uniqueCount: strings.items.length }, ...strings.items);
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
  const core = 'docProps/core.xml';
  parts.add(core, 'application/vnd.openxmlformats-package.core-properties+xml', corePropertiesXml(workbook));
  parts.relate('', relationshipTypes.coreProperties, core);
  const extended = 'docProps/app.xml';
  const type = 'application/vnd.openxmlformats-officedocument.extended-properties+xml';
  parts.add(extended, type, extendedPropertiesXml());
  parts.relate('', relationshipTypes.extendedProperties, extended);
}
