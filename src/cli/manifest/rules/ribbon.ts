import { ribbonWishes } from '../../../actions/paneWish';
import { found, type ManifestRule } from '../manifestRule';

/** Buttons call commands that exist; their ids are their own; at most one tab is new. */
export const ribbon: ManifestRule = {
  id: 'ribbon',
  check: ({ elements }) => {
    const ids = elements.filter(({ name }) => name === 'Control' || name === 'Group');
    return [
      ...elements
        .filter(({ name, text }) => name === 'FunctionName' && !Object.hasOwn(ribbonWishes, text))
        .map((element) => found(element, `No command is called ${element.text}.`)),
      ...ids
        .filter(
          ({ attributes }, at) => ids.findIndex((other) => other.attributes.get('id') === attributes.get('id')) < at,
        )
        .map((element) => found(element, `The id ${element.attributes.get('id') ?? ''} stands twice.`)),
      ...elements
        .filter(({ name }) => name === 'CustomTab')
        .slice(1)
        .map((element) => found(element, 'Only one custom tab is allowed.')),
    ];
  },
};
