import type { ManifestElement } from './ManifestElement';

/** One `bt:Image`, `bt:Url` or `bt:String`, by whose id other elements name it. */
export interface ManifestResource {
  readonly id: string;
  /** `Images`, `Urls`, `ShortStrings` or `LongStrings`. */
  readonly group: string;
  readonly value: string;
  readonly overrides: readonly ManifestOverride[];
  readonly element: ManifestElement;
}

/** The value of a text or an address in one more language. */
export interface ManifestOverride {
  readonly locale: string;
  readonly value: string;
}

/** An add-in manifest prepared for the rules. */
export interface Manifest {
  readonly root: ManifestElement;
  /** Every element, in the order of the file. */
  readonly elements: readonly ManifestElement[];
  readonly resources: readonly ManifestResource[];
  /** The folder that holds the icons by the file names of their addresses. */
  readonly assetsFolder: string;
}

export function manifestFrom(root: ManifestElement, assetsFolder: string): Manifest {
  const elements = withDescendants(root);
  const resources = elements
    .filter(({ name, attributes }) => ['Image', 'Url', 'String'].includes(name) && attributes.has('id'))
    .map((element) => ({
      id: element.attributes.get('id') ?? '',
      group: element.parent?.name ?? '',
      value: element.attributes.get('DefaultValue') ?? '',
      overrides: overridesOf(element),
      element,
    }));
  return { root, elements, resources, assetsFolder };
}

export function overridesOf(element: ManifestElement): ManifestOverride[] {
  return element.children
    .filter(({ name }) => name === 'Override')
    .map(({ attributes }) => ({
      locale: attributes.get('Locale') ?? '',
      value: attributes.get('Value') ?? '',
    }));
}

function withDescendants(element: ManifestElement): ManifestElement[] {
  return [element, ...element.children.flatMap(withDescendants)];
}
