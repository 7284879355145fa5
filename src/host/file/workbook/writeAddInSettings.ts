import type { Workbook } from '../../book/model/Workbook';
import { namespaces } from '../package/namespaces';
import type { PackageWriter } from '../package/PackageWriter';
import { relationshipTypes } from '../package/relationshipTypes';
import { xml } from '../package/xml';
import { keptAddIn } from './keptAddIn';
import { settingsNamespace, taskPanesNamespace, webExtensionNamespace } from './settingsNamespaces';
import type { WriteContext } from './WriteContext';
import type { AddInReference } from './WriteOptions';

/** The task pane as Excel opens it beside the grid. */
const paneWidth = 350;
/** One of each kind in a file, so that any id is unique in it. */
const instanceId = '{5C7F0E1D-0000-4000-8000-000000000001}';
const itemId = '{5C7F0E1D-0000-4000-8000-000000000002}';

/**
 * Keeps the add-in's document settings: with the add-in they belong to, as Excel does ([MS-OWEXML], properties), or in a
 * custom XML part of the preview where none is named, neither now nor by the file that was read.
 */
export function writeAddInSettings({ workbook, options, parts }: WriteContext, workbookPath: string): void {
  const inFile = keptAddIn(workbook);
  const addIn = options.addIn ?? inFile;
  if (addIn) writeWebExtension(parts, addIn, addIn.id === inFile?.id ? inFile : addIn, workbook.settings);
  else if (workbook.settings.size > 0) writeCustomXml(parts, workbook, workbookPath);
}

/** @param known The add-in as the file named it, if it did. */
function writeWebExtension(
  parts: PackageWriter,
  addIn: AddInReference,
  known: AddInReference,
  settings: ReadonlyMap<string, string>,
): void {
  const { id, version, store, storeType } = addIn;
  const properties = [...settings].map(([name, value]) => xml('we:property', { name, value }));
  const path = parts.pathOf(known, 'xl/webextensions/webextension');
  const panesPath = parts.relatedPath('', 'webextensiontaskpanes', 'xl/webextensions/taskpanes.xml');
  parts.relate('', relationshipTypes.taskPanes, panesPath);
  parts.add(
    path,
    'application/vnd.ms-office.webextension+xml',
    xml(
      'we:webextension',
      { 'xmlns:we': webExtensionNamespace, id: instanceId },
      xml('we:reference', { id, version, store, storeType }),
      xml('we:alternateReferences'),
      xml('we:properties', {}, properties),
      xml('we:bindings'),
      xml('we:snapshot', { 'xmlns:r': namespaces.relationships }),
    ),
  );
  const relationship = parts.relate(panesPath, relationshipTypes.webExtension, path);
  const reference = xml('wetp:webextensionref', { 'xmlns:r': namespaces.relationships, 'r:id': relationship });
  // Visibility 0: opening the file opens no pane; whether it should is the add-in's own setting.
  const pane = xml('wetp:taskpane', { dockstate: 'right', visibility: 0, width: paneWidth, row: 0 }, reference);
  const panes = xml('wetp:taskpanes', { 'xmlns:wetp': taskPanesNamespace }, pane);
  parts.add(panesPath, 'application/vnd.ms-office.webextensiontaskpanes+xml', panes);
}

function writeCustomXml(parts: PackageWriter, { settings }: Workbook, workbookPath: string): void {
  const path = parts.pathOf(settings, 'customXml/item');
  const propertiesPath = parts.relatedPath(path, 'customXmlProps', '') || parts.freePath('customXml/itemProps');
  const items = [...settings].map(([name, value]) => xml('setting', { name, value }));
  parts.add(path, 'application/xml', xml('settings', { xmlns: settingsNamespace }, items));
  parts.relate(workbookPath, relationshipTypes.customXml, path);
  parts.relate(path, relationshipTypes.customXmlProperties, propertiesPath);
  const customXml = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
  const reference = xml('ds:schemaRef', { 'ds:uri': settingsNamespace });
  parts.add(
    propertiesPath,
    'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    xml('ds:datastoreItem', { 'ds:itemID': itemId, 'xmlns:ds': customXml }, xml('ds:schemaRefs', {}, reference)),
  );
}
