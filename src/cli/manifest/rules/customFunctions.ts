import { found, type ManifestRule } from '../manifestRule';

/** A letter, then letters, digits or points; Excel shows it before every function's name. */
const namespacePattern = /^[A-Z][A-Z\d.]*$/i;
const mostOfNamespace = 32;
const parts = ['Script', 'Page', 'Metadata', 'Namespace'];

/** One set of custom functions, complete, under a namespace that Excel can read in a formula. */
export const customFunctions: ManifestRule = {
  id: 'customFunctions',
  check: ({ root, elements, resources }) => {
    const points = elements.filter(
      ({ name, attributes }) => name === 'ExtensionPoint' && attributes.get('type') === 'CustomFunctions',
    );
    const namespaces = elements.filter(({ name }) => name === 'Namespace');
    return [
      ...(points.length === 1 ? [] : [found(root, `The manifest declares custom functions ${points.length} times.`)]),
      ...points.flatMap((point) =>
        parts
          .filter((part) => !point.children.some(({ name }) => name === part))
          .map((part) => found(point, `The custom functions lack ${part}.`)),
      ),
      ...namespaces.flatMap((namespace) => {
        const value = resources.find(({ id }) => id === namespace.attributes.get('resid'))?.value;
        return value === undefined || (namespacePattern.test(value) && value.length <= mostOfNamespace)
          ? []
          : [found(namespace, `The namespace "${value}" cannot stand in a formula.`)];
      }),
    ];
  },
};
