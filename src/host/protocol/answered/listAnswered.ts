import { answeredTypes } from './answeredTypes';
import { publicName } from '../engine/publicName';

/** One type of the Excel API with the members of it that the preview answers, spelled as in Office.js. */
interface AnsweredType {
  readonly type: string;
  /** A name ends in ` (read-only)` where it cannot be set. */
  readonly properties: readonly string[];
  readonly objects: readonly string[];
  readonly methods: readonly string[];
  readonly events: readonly string[];
}

/** What of a type the list looks at, whatever the type stands for. */
interface ListedType {
  readonly name?: string;
  readonly properties?: Readonly<Record<string, { readonly set?: unknown }>>;
  readonly objects?: Readonly<Record<string, unknown>>;
  readonly methods?: Readonly<Record<string, unknown>>;
  readonly events?: readonly string[];
  readonly item?: unknown;
}

/** All that the preview answers, by type; whatever is not listed is refused by name as ApiNotFound. */
export function listAnswered(): AnsweredType[] {
  const tables = Object.entries<ListedType>(answeredTypes).map(
    ([name, { name: excelName, properties = {}, objects = {}, methods = {}, events = [], item }]) => ({
      type: excelName ?? name,
      properties: listProperties(properties),
      objects: Object.keys(objects).map(publicName),
      methods: [...Object.keys(methods), ...(item ? ['GetItem'] : [])].map(publicName).filter(isMethod),
      events: [
        ...Object.keys(methods)
          .filter((method) => method.startsWith('_Register'))
          .map(publicName),
        ...events,
      ],
    }),
  );
  return tables.sort((one, other) => one.type.localeCompare(other.type, 'en'));
}

/** A property that Office.js reads under one name and sets under another is one. */
function listProperties(properties: NonNullable<ListedType['properties']>): string[] {
  const settable = new Map<string, boolean>();
  for (const [name, { set }] of Object.entries(properties)) {
    const property = publicName(name);
    settable.set(property, (settable.get(property) ?? false) || set !== undefined);
  }
  return [...settable].map(([property, canBeSet]) => (canBeSet ? property : `${property} (read-only)`));
}

function isMethod(member: string): boolean {
  return !member.startsWith('_') && !/^on[A-Z]/.test(member);
}
