import type { PackageReader } from '../package/PackageReader';
import { child, children, type XmlElement } from '../package/XmlElement';
import { settingsNamespace } from './settingsNamespaces';

/** The add-in's document settings, from either place in which {@link writeSettings} keeps them. */
export function readSettings(parts: PackageReader, workbookPath: string, settings: Map<string, string>): void {
  for (const panes of parts.related('', 'webextensiontaskpanes')) {
    for (const { target } of parts.related(panes.target, 'webextension')) {
      store(children(child(parts.read(target), 'properties'), 'property'), settings);
    }
  }
  for (const { target } of parts.related(workbookPath, 'customXml')) {
    const root = target.toLowerCase().endsWith('.xml') ? parts.read(target) : undefined;
    if (root?.attributes.xmlns === settingsNamespace) store(children(root, 'setting'), settings);
  }
}

function store(elements: readonly XmlElement[], settings: Map<string, string>): void {
  for (const { attributes } of elements) {
    if (attributes.name !== undefined) settings.set(attributes.name, attributes.value ?? '');
  }
}
