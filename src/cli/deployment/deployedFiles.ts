import { manifestFrom, overridesOf } from '../manifest/Manifest';
import { readXml } from '../manifest/ManifestElement';

/** What Excel does with a file decides what its server must say. */
export type FileKind = 'pane' | 'script' | 'metadata' | 'icon' | 'other';

export interface DeployedFile {
  readonly address: string;
  readonly kind: FileKind;
}

const pagesOfPane = ['SourceLocation'];
const addressed = [...pagesOfPane, 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'Image', 'Url'];

const kinds: readonly (readonly [ending: string, kind: FileKind])[] = [
  ['.js', 'script'],
  ['.json', 'metadata'],
  ['.png', 'icon'],
];

/** Every address that a manifest names, each once, in its order. Throws where the text is no XML. */
export function filesOfManifest(xml: string): DeployedFile[] {
  const { root, elements } = manifestFrom(readXml(xml), '');
  const panes = new Set<string>();
  const addresses = new Set<string>();
  for (const element of elements.filter(({ name }) => addressed.includes(name))) {
    const own = element.attributes.get('DefaultValue');
    // Elsewhere a SourceLocation only refers to a Url.
    if (own === undefined) continue;
    if (pagesOfPane.includes(element.name) && element.parent?.parent === root) panes.add(own);
    for (const address of [own, ...overridesOf(element).map(({ value }) => value)]) addresses.add(address);
  }
  return [...addresses].map((address) => ({ address, kind: panes.has(address) ? 'pane' : kindOf(address) }));
}

/** The scripts that a page loads from below the folder, by their `script` tags. */
export function scriptsOfPage(html: string, page: string, folder: string): DeployedFile[] {
  const sources = [...html.matchAll(/<script\s[^>]*?\bsrc=["']?([^"'\s>]+)/gi)].map(([, source = '']) => source);
  return sources
    .map((source) => new URL(source, page).href)
    .filter((address) => address.startsWith(folder))
    .map((address) => ({ address, kind: 'script' }));
}

function kindOf(address: string): FileKind {
  return kinds.find(([ending]) => address.endsWith(ending))?.[1] ?? 'other';
}
