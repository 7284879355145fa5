import { answeredTypes } from './answeredTypes';
import { camelCase } from '../engine/camelCase';

/** One type of the Excel API with the members of it that the preview answers, spelled as in Office.js. */
export interface AnsweredType {
  readonly type: string;
  /** A name ends in ` (read-only)` where it cannot be set. */
  readonly properties: readonly string[];
  readonly objects: readonly string[];
  readonly methods: readonly string[];
}

/** All that the preview answers, by type; whatever is not listed is refused by name as ApiNotFound. */
export function listAnswered(): AnsweredType[] {
  const tables = answeredTypes.map(({ name, members }) => ({
    type: name,
    properties: members.properties.map(({ name: property, writable }) =>
      writable ? camelCase(property) : `${camelCase(property)} (read-only)`,
    ),
    objects: members.objects.map(camelCase),
    methods: members.methods.filter((method) => !method.startsWith('_')).map(camelCase),
  }));
  return tables.sort((one, other) => one.type.localeCompare(other.type, 'en'));
}
