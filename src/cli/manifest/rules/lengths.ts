import { overridesOf } from '../Manifest';
import { found, type ManifestFinding, type ManifestRule } from '../manifestRule';
import type { ManifestElement } from '../ManifestElement';

/** Most characters of each text. Source: REF docs/manifest, one page an element. */
const mostOfText: Readonly<Record<string, number>> = {
  ProviderName: 125,
  DisplayName: 125,
  Description: 250,
  IconUrl: 2048,
  HighResolutionIconUrl: 2048,
  SupportUrl: 2048,
  SourceLocation: 2048,
};
const mostOfGroup: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250, Urls: 2048, Images: 2048 };
const mostOfResourceId = 32;
const mostOfControlId = 125;

function tooLong(at: ManifestElement, what: string, text: string, most: number): ManifestFinding[] {
  return text.length > most ? [found(at, `${what} has ${text.length} characters, ${most} are allowed.`)] : [];
}

/** Texts, addresses and ids within the lengths that Office reads. */
export const lengths: ManifestRule = {
  id: 'lengths',
  check: ({ elements, resources }) => [
    ...elements.flatMap((element) => {
      const most = mostOfText[element.name];
      if (most === undefined || element.attributes.has('resid')) return [];
      const texts = [element.attributes.get('DefaultValue') ?? element.text];
      texts.push(...overridesOf(element).map(({ value }) => value));
      return texts.flatMap((text) => tooLong(element, element.name, text, most));
    }),
    ...resources.flatMap(({ id, group, value, overrides, element }) => [
      ...tooLong(element, `Resource id ${id}`, id, mostOfResourceId),
      ...[value, ...overrides.map((override) => override.value)].flatMap((text) =>
        tooLong(element, `Resource ${id}`, text, mostOfGroup[group] ?? mostOfControlId),
      ),
    ]),
    ...elements
      .filter(({ name }) => ['Group', 'Control', 'OfficeTab', 'CustomTab'].includes(name))
      .flatMap((element) =>
        tooLong(element, `${element.name} id`, element.attributes.get('id') ?? '', mostOfControlId),
      ),
  ],
};
