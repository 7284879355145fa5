import { overridesOf } from '../Manifest';
import { found, type ManifestFinding, type ManifestRule } from '../manifestRule';
import type { ManifestElement } from '../ManifestElement';

const addressed = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Image', 'Url'];

/** The https address's origin, or undefined. */
function httpsOrigin(address: string): string | undefined {
  return URL.canParse(address) && address.startsWith('https://') ? new URL(address).origin : undefined;
}

function appDomainFault(element: ManifestElement, sourceOrigin: string | undefined): ManifestFinding[] {
  const origin = httpsOrigin(element.text);
  if (!origin) return [found(element, `AppDomain "${element.text}" must be an address with https://.`)];
  if (element.text.includes('*')) return [found(element, `AppDomain ${element.text} must not hold a wildcard.`)];
  return origin === sourceOrigin
    ? [found(element, `AppDomain ${element.text} is the add-in's own and not needed.`)]
    : [];
}

/** https everywhere; app domains are further domains, written out. */
export const addresses: ManifestRule = {
  id: 'addresses',
  check: ({ root, elements }) => {
    const settings = root.children.find(({ name }) => name === 'DefaultSettings');
    const source =
      settings?.children.find(({ name }) => name === 'SourceLocation')?.attributes.get('DefaultValue') ?? '';
    return elements.flatMap((element) => {
      if (element.name === 'AppDomain') return appDomainFault(element, httpsOrigin(source));
      const own = element.attributes.get('DefaultValue');
      if (!addressed.includes(element.name) || own === undefined) return [];
      return [own, ...overridesOf(element).map(({ value }) => value)]
        .filter((address) => !httpsOrigin(address))
        .map((address) => found(element, `${element.name} "${address}" is not an https address.`));
    });
  },
};
