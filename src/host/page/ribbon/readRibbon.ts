import type { PageLanguage } from '../language/pageWords';
import type { Ribbon, RibbonButton } from './Ribbon';

/**
 * Reads an add-in's manifest (XML, VersionOverrides 1.0): its group of buttons, its pane and its custom functions, with the
 * texts of one language. Addresses become paths of this server. Throws where the manifest cannot be read.
 */
export function readRibbon(xml: string, language: PageLanguage): Ribbon {
  const manifest = new DOMParser().parseFromString(xml, 'application/xml');
  if (manifest.querySelector('parsererror')) throw new Error('manifest.xml is no well-formed XML.');
  const reader = new ManifestReader(manifest, language);
  const group = reader.first('Group') ?? manifest.documentElement;
  const controls = reader.all('Control', group);
  return {
    name: reader.ownText('DisplayName'),
    reference: {
      id: reader.content('Id'),
      version: reader.content('Version'),
      store: 'developer',
      storeType: 'Registry',
    },
    group: reader.resource('Label', group),
    panePage: path(reader.defaultValue(reader.first('SourceLocation'))),
    paneTitle: controls.map((control) => paneTitle(reader, control)).find(Boolean) ?? reader.ownText('DisplayName'),
    functions: readFunctionsPoint(reader),
    buttons: controls.map((control) => readButton(reader, control)),
  };
}

function readFunctionsPoint(reader: ManifestReader): Ribbon['functions'] {
  const point = reader.all('ExtensionPoint').find((each) => typeOf(each) === 'CustomFunctions');
  return (
    point && {
      namespace: reader.resource('Namespace', point),
      metadata: path(reader.resource('SourceLocation', reader.first('Metadata', point) ?? point)),
    }
  );
}

function paneTitle(reader: ManifestReader, control: Element): string | undefined {
  const action = reader.first('Action', control);
  return action && typeOf(action) === 'ShowTaskpane' ? reader.resource('Title', action) : undefined;
}

function readButton(reader: ManifestReader, control: Element): RibbonButton {
  const tip = reader.first('Supertip', control) ?? control;
  const images = reader.all('Image', control);
  const image = images.find((each) => each.getAttribute('size') === '32') ?? images[0];
  return {
    id: control.getAttribute('id') ?? '',
    label: reader.resource('Label', control),
    title: reader.resource('Title', tip),
    description: reader.resource('Description', tip),
    icon: path(reader.resourceById(image?.getAttribute('resid') ?? '')),
    action: readAction(reader, reader.first('Action', control)),
  };
}

function readAction(reader: ManifestReader, action: Element | undefined): RibbonButton['action'] {
  if (!action || typeOf(action) !== 'ExecuteFunction') return { kind: 'pane' };
  return { kind: 'function', name: reader.content('FunctionName', action) };
}

function typeOf(node: Element): string {
  return node.getAttribute('xsi:type') ?? '';
}

function path(address: string): string {
  return address === '' ? '' : new URL(address, 'https://localhost/').pathname;
}

class ManifestReader {
  constructor(
    private readonly manifest: Document,
    private readonly language: string,
  ) {}

  all(name: string, within: Element = this.manifest.documentElement): Element[] {
    return [...within.getElementsByTagNameNS('*', name)];
  }

  first(name: string, within?: Element): Element | undefined {
    return this.all(name, within)[0];
  }

  /** The text inside the first such element. */
  content(name: string, within?: Element): string {
    return this.first(name, within)?.textContent?.trim() ?? '';
  }

  defaultValue(node: Element | undefined): string {
    return node?.getAttribute('DefaultValue') ?? '';
  }

  /** A text that stands in the manifest's head. */
  ownText(name: string): string {
    return this.translated(this.first(name));
  }

  /** What the first such element within another stands for. */
  resource(name: string, within: Element): string {
    return this.resourceById(this.first(name, within)?.getAttribute('resid') ?? '');
  }

  resourceById(id: string): string {
    const resources = this.first('Resources');
    const node = resources && [...resources.getElementsByTagName('*')].find((each) => each.getAttribute('id') === id);
    return this.translated(node);
  }

  private translated(node: Element | undefined): string {
    if (!node) return '';
    const override = this.all('Override', node).find((each) => each.getAttribute('Locale') === this.language);
    return override?.getAttribute('Value') ?? this.defaultValue(node);
  }
}
