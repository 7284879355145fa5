import { answeredTypes } from './answeredTypes';
import { camelCase } from '../engine/camelCase';

/** One type of the Excel API with the members of it that the preview answers, spelled as in Office.js. */
interface AnsweredType {
  readonly type: string;
  /** A name ends in ` (read-only)` where it cannot be set. */
  readonly properties: readonly string[];
  readonly objects: readonly string[];
  readonly methods: readonly string[];
}

/** What of a type the list looks at, whatever the type stands for. */
interface ListedType {
  readonly name?: string;
  readonly properties?: Readonly<Record<string, { readonly set?: unknown }>>;
  readonly objects?: Readonly<Record<string, unknown>>;
  readonly methods?: Readonly<Record<string, unknown>>;
  readonly item?: unknown;
}

/** All that the preview answers, by type; whatever is not listed is refused by name as ApiNotFound. */
export function listAnswered(): AnsweredType[] {
  const tables = Object.entries<ListedType>(answeredTypes).map(
    ([name, { name: excelName, properties = {}, objects = {}, methods = {}, item }]) => ({
      type: excelName ?? name,
      properties: Object.entries(properties).map(([property, { set }]) =>
        set ? camelCase(property) : `${camelCase(property)} (read-only)`,
      ),
      objects: Object.keys(objects).map(camelCase),
      methods: [...Object.keys(methods), ...(item ? ['GetItem'] : [])]
        .filter((method) => !method.startsWith('_'))
        .map(camelCase),
    }),
  );
  return tables.sort((one, other) => one.type.localeCompare(other.type, 'en'));
}
