import { found, type ManifestRule } from '../manifestRule';

const required: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl'],
    ...['HighResolutionIconUrl', 'SupportUrl', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions'],
    'VersionOverrides',
  ],
  VersionOverrides: ['Requirements', 'Hosts', 'Resources'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  AppDomains: ['AppDomain'],
};

/** What Office or its Marketplace asks for; an AppDomains element, where there is one, may not be empty. */
export const requiredElements: ManifestRule = {
  id: 'requiredElements',
  check: ({ root, elements }) => [
    ...(root.name === 'OfficeApp' && root.attributes.get('type') === 'TaskPaneApp'
      ? []
      : [found(root, 'The root element must be an OfficeApp of type TaskPaneApp.')]),
    ...elements.flatMap((element) =>
      (required[element.name] ?? [])
        .filter((name) => !element.children.some((child) => child.name === name))
        .map((name) => found(element, `${element.name} lacks ${name}.`)),
    ),
  ],
};
