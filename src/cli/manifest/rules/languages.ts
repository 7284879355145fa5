import { overridesOf } from '../Manifest';
import { found, type ManifestRule } from '../manifestRule';

const defaultLocale = 'en-US';
const otherLocale = 'id-ID';

/**
 * Every text that people read is there in English and Indonesian, once each. The namespace is no such text: translated,
 * the same formula would have two names.
 */
export const languages: ManifestRule = {
  id: 'languages',
  check: ({ root, elements, resources }) => {
    const namespaces = elements
      .filter(({ name }) => name === 'Namespace')
      .map(({ attributes }) => attributes.get('resid'));
    const strings = resources
      .filter(({ group, id }) => group.endsWith('Strings') && !namespaces.includes(id))
      .map(({ element }) => element);
    const named = root.children.filter(({ name }) => name === 'DisplayName' || name === 'Description');
    return [
      ...root.children
        .filter(({ name, text }) => name === 'DefaultLocale' && text !== defaultLocale)
        .map((element) => found(element, `DefaultLocale is ${element.text}; our texts are ${defaultLocale}.`)),
      ...elements.flatMap((element) => {
        const locales = overridesOf(element).map(({ locale }) => locale);
        return [
          ...(new Set(locales).size < locales.length
            ? [found(element, `${element.name} has two overrides for one locale.`)]
            : []),
          ...(locales.includes(defaultLocale)
            ? [found(element, `${element.name} overrides the default locale ${defaultLocale}.`)]
            : []),
        ];
      }),
      ...[...named, ...strings]
        .filter((element) => !overridesOf(element).some(({ locale }) => locale === otherLocale))
        .map((element) =>
          found(element, `${element.attributes.get('id') ?? element.name} has no text in ${otherLocale}.`),
        ),
      ...resources
        .filter(({ id, overrides }) => namespaces.includes(id) && overrides.length > 0)
        .map(({ element }) =>
          found(element, 'The namespace of the custom functions must be the same in all languages.'),
        ),
    ];
  },
};
