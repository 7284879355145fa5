import { found, type ManifestFinding, type ManifestRule } from '../manifestRule';
import type { ManifestResource } from '../Manifest';
import type { ManifestElement } from '../ManifestElement';

/** Where the resource that an element names must lie. */
function groupFor({ name }: ManifestElement): string {
  if (name === 'Image') return 'Images';
  if (name === 'Description') return 'LongStrings';
  return ['Label', 'Title', 'Namespace', 'ToolTip'].includes(name) ? 'ShortStrings' : 'Urls';
}

function misplaced(user: ManifestElement, resource: ManifestResource): ManifestFinding[] {
  return resource.group === groupFor(user)
    ? []
    : [found(user, `${user.name} names ${resource.id} of ${resource.group}; it needs one of ${groupFor(user)}.`)];
}

/** Each resid names a resource of the right kind; each resource has one id of its own, a value, and is used. */
export const resources: ManifestRule = {
  id: 'resources',
  check: (manifest) => {
    const byId = new Map(manifest.resources.map((resource) => [resource.id, resource]));
    const users = manifest.elements.filter(({ attributes }) => attributes.has('resid'));
    const used = new Set(users.map(({ attributes }) => attributes.get('resid')));
    return [
      ...users.flatMap((user) => {
        const id = user.attributes.get('resid') ?? '';
        const resource = byId.get(id);
        return resource ? misplaced(user, resource) : [found(user, `${user.name} names ${id}, which does not exist.`)];
      }),
      ...manifest.resources.flatMap(({ id, value, overrides, element }) => [
        ...(used.has(id) ? [] : [found(element, `Resource ${id} is never used.`)]),
        ...(byId.get(id)?.element === element ? [] : [found(element, `Resource id ${id} stands twice.`)]),
        ...([value, ...overrides.map((override) => override.value)].includes('')
          ? [found(element, `Resource ${id} has an empty value.`)]
          : []),
      ]),
    ];
  },
};
