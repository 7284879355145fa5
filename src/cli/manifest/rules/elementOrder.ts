import { found, type ManifestRule } from '../manifestRule';
import type { ManifestElement } from '../ManifestElement';

/** The children each element may have, in the order in which Office reads them. Source: MS-OWEMXML. */
const order: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...['Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl'],
    ...['HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings'],
    ...['Permissions', 'Dictionary', 'VersionOverrides', 'ExtendedOverrides'],
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo', 'EquivalentAddins'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  CustomFunctions: ['Script', 'Page', 'Metadata', 'Namespace'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  CustomTab: ['Group', 'Label'],
  Group: ['Label', 'Icon', 'Control'],
  Button: ['Label', 'ToolTip', 'Supertip', 'Icon', 'Action', 'Enabled'],
  Supertip: ['Title', 'Description'],
  ShowTaskpane: ['TaskpaneId', 'SourceLocation', 'Title'],
  ExecuteFunction: ['FunctionName'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

/** The name under which an element's order is kept: its own, or that of its type. */
function kindOf({ name, attributes }: ManifestElement): string {
  return ['ExtensionPoint', 'Control', 'Action'].includes(name) ? (attributes.get('type') ?? name) : name;
}

/** An element in the wrong place makes Office refuse the whole manifest without saying which. */
export const elementOrder: ManifestRule = {
  id: 'elementOrder',
  check: ({ elements }) =>
    elements.flatMap((element) => {
      const names = order[kindOf(element)];
      if (!names) return [];
      return element.children.flatMap((child, at) => {
        const place = names.indexOf(child.name);
        if (place < 0) return [found(child, `${child.name} has no place in ${kindOf(element)}.`)];
        const before = element.children[at - 1];
        return before && place < names.indexOf(before.name)
          ? [found(child, `${child.name} must stand before ${before.name} in ${kindOf(element)}.`)]
          : [];
      });
    }),
};
