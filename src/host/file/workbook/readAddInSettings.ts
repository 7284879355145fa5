import type { Workbook } from '../../book/model/Workbook';
import { keepOrigin } from '../merge/origins';
import type { PackageReader } from '../package/PackageReader';
import { child, children, type XmlElement } from '../package/XmlElement';
import { keepAddIn } from './keptAddIn';
import { settingsNamespace } from './settingsNamespaces';

/**
 * The add-in's document settings, from either place in which {@link writeAddInSettings} keeps them.
 * @param addInId Whose settings, where the file has those of several add-ins; else the first's.
 */
export function readAddInSettings(
  parts: PackageReader,
  workbookPath: string,
  workbook: Workbook,
  addInId: string | undefined,
  file: object,
): void {
  const extensions = parts
    .related('', 'webextensiontaskpanes')
    .flatMap(({ target }) => parts.related(target, 'webextension'))
    .map(({ target }) => ({ target, root: parts.read(target) }));
  const isWanted = ({ root }: { root: XmlElement | undefined }): boolean =>
    root !== undefined && referenceOf(root).id.toLowerCase() === addInId?.toLowerCase();
  const own = addInId === undefined ? extensions[0] : extensions.find(isWanted);
  if (own?.root) {
    const reference = referenceOf(own.root);
    keepAddIn(workbook, reference);
    keepOrigin(reference, file, { path: own.target });
    store(children(child(own.root, 'properties'), 'property'), workbook.settings);
  }
  for (const { target } of parts.related(workbookPath, 'customXml')) {
    const root = target.toLowerCase().endsWith('.xml') ? parts.read(target) : undefined;
    if (root?.attributes.xmlns !== settingsNamespace) continue;
    keepOrigin(workbook.settings, file, { path: target });
    store(children(root, 'setting'), workbook.settings);
  }
}

function referenceOf(extension: XmlElement): { id: string; version: string; store: string; storeType: string } {
  const { id = '', version = '', store: shop = '', storeType = '' } = child(extension, 'reference')?.attributes ?? {};
  return { id, version, store: shop, storeType };
}

function store(elements: readonly XmlElement[], settings: Map<string, string>): void {
  for (const { attributes } of elements) {
    if (attributes.name !== undefined) settings.set(attributes.name, attributes.value ?? '');
  }
}
