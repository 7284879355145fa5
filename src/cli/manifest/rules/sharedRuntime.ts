import { found, type ManifestRule } from '../manifestRule';

/**
 * Functions, ribbon and pane share one long-lived runtime: one Runtime element, and one page for all three; a
 * TaskpaneId would give a pane a runtime of its own.
 */
export const sharedRuntime: ManifestRule = {
  id: 'sharedRuntime',
  check: ({ root, elements }) => {
    const runtimes = elements.filter(({ name }) => name === 'Runtime');
    const page = runtimes[0]?.attributes.get('resid');
    const pages = elements.filter(
      ({ name, parent }) =>
        name === 'FunctionFile' ||
        (name === 'SourceLocation' && (parent?.name === 'Page' || parent?.attributes.get('type') === 'ShowTaskpane')),
    );
    return [
      ...(runtimes.length === 1 ? [] : [found(root, `The manifest has ${runtimes.length} Runtime elements, not one.`)]),
      ...runtimes
        .filter(({ attributes }) => attributes.get('lifetime') !== 'long')
        .map((runtime) => found(runtime, 'The lifetime of a shared runtime must be "long".')),
      ...pages
        .filter(({ attributes }) => attributes.get('resid') !== page)
        .map((element) =>
          found(element, `${element.name} must name the page of the shared runtime, ${page ?? 'none'}.`),
        ),
      ...elements
        .filter(({ name }) => name === 'TaskpaneId')
        .map((element) => found(element, 'TaskpaneId must be left out with a shared runtime.')),
    ];
  },
};
