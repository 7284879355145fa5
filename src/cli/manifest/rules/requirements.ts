import { found, type ManifestRule } from '../manifestRule';

/** The permission below which custom functions hang on the web. */
const permission = 'ReadWriteDocument';
/** Where each requirement set must be asked for, in which version at least; those above it are tested for in code. */
const sets = [
  { name: 'ExcelApi', version: '1.14', under: 'OfficeApp' },
  { name: 'SharedRuntime', version: '1.1', under: 'VersionOverrides' },
];
/** Excel, under its name in manifests. */
const host = 'Workbook';
/** Office refuses a manifest that asks for this one. */
const refused = 'RibbonApi';

/** The add-in is offered where it works, and only there. */
export const requirements: ManifestRule = {
  id: 'requirements',
  check: ({ root, elements }) => {
    const asked = elements.filter(({ name }) => name === 'Set');
    return [
      ...sets
        .filter(
          ({ name, version, under }) =>
            !asked.some(
              ({ attributes, parent }) =>
                attributes.get('Name') === name &&
                attributes.get('MinVersion') === version &&
                parent?.parent?.parent?.name === under,
            ),
        )
        .map(({ name, version, under }) => found(root, `${under} must require ${name} ${version}.`)),
      ...asked
        .filter(({ attributes }) => attributes.get('Name') === refused)
        .map((element) => found(element, `${refused} must not stand in a manifest.`)),
      ...elements
        .filter(
          ({ name, attributes }) => name === 'Host' && (attributes.get('Name') ?? attributes.get('type')) !== host,
        )
        .map((element) => found(element, `The host must be ${host}.`)),
      ...elements
        .filter(({ name, text }) => name === 'Permissions' && text !== permission)
        .map((element) => found(element, `Permissions is ${element.text}; it must be ${permission}.`)),
    ];
  },
};
