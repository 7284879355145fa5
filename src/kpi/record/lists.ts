import { wordKey } from './wordKey';

/**
 * The entries of the word lists behind the drop-downs, by id, in the order in which they are offered; how each is written stands
 * in words. Source: polarity and frequency from the ministry of finance's KPI manual (KMK 467/2014), availability from
 * madetomeasurekpis.com; see kpi-facts §1.5 and §1.6.
 */
export const lists = {
  polarity: ['maximise', 'minimise', 'stabilise'],
  frequency: ['day', 'week', 'month', 'quarter', 'semester', 'year'],
  available: ['yes', 'effort', 'no'],
  baseline: ['noHistory'],
  unit: [
    ...(['percent', 'unit', 'person', 'customer', 'class', 'session', 'report', 'time'] as const),
    ...(['rupiah', 'dollar', 'minute', 'hour', 'day', 'point', 'ratio'] as const),
  ],
  period: ['week', 'month', 'quarter', 'phase', 'semester', 'year'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ListId = keyof typeof lists;
export type EntryId<List extends ListId> = (typeof lists)[List][number];

/** How one language writes the entries: the word that is offered, then other spellings that people type for it. */
export type ListSpellings = {
  readonly [List in ListId]: Readonly<Record<EntryId<List>, readonly [word: string, ...others: string[]]>>;
};

/** Every language's words: a typed word is looked up in all, because one row often mixes them. */
export type Spellings = readonly { readonly lists: ListSpellings }[];

/** The same, with what people type where nothing is known yet. */
export type TypedWords = readonly { readonly lists: ListSpellings; readonly placeholders: readonly string[] }[];

type Index = ReadonlyMap<string, string>;

/** Made when a word is looked up for the first time; spellings are constants. */
const indexes = new WeakMap<Spellings, Map<ListId, Index>>();

/** The entry that a typed word stands for, in any language; case and outer or repeated spaces do not matter. */
export function listEntry<List extends ListId>(
  spellings: Spellings,
  list: List,
  typed: unknown,
): EntryId<List> | undefined {
  if (typeof typed !== 'string') return undefined;
  return indexOf(spellings, list).get(wordKey(typed)) as EntryId<List> | undefined;
}

/** The words of a list that one language offers, in order: `available` in Indonesian → Ya, Dengan upaya, Tidak. */
export function listWords(spellings: ListSpellings, list: ListId): string[] {
  return lists[list].map((entry) => listWord(spellings, list, entry));
}

/** The word that one language offers for an entry; the id itself where the list has no such entry. */
export function listWord(spellings: ListSpellings, list: ListId, entry: string): string {
  return spellingsOf(spellings, list, entry)[0] ?? entry;
}

/** Says whether one language writes some entry of a list like this. */
export function isSpelling(spellings: ListSpellings, list: ListId, typed: string): boolean {
  const key = wordKey(typed);
  return lists[list].some((entry) => spellingsOf(spellings, list, entry).some((word) => wordKey(word) === key));
}

function spellingsOf(spellings: ListSpellings, list: ListId, entry: string): readonly string[] {
  const written: Readonly<Record<string, readonly string[]>> = spellings[list];
  return written[entry] ?? [];
}

function indexOf(spellings: Spellings, list: ListId): Index {
  const known = indexes.get(spellings) ?? new Map<ListId, Index>();
  indexes.set(spellings, known);
  const index = known.get(list) ?? listIndex(spellings, list);
  known.set(list, index);
  return index;
}

/** Of two entries that share a spelling the earlier counts. */
function listIndex(spellings: Spellings, list: ListId): Index {
  const index = new Map<string, string>();
  const ofAll = (entry: string): string[] =>
    spellings.flatMap(({ lists: language }) => spellingsOf(language, list, entry));
  for (const entry of lists[list]) {
    for (const key of ofAll(entry).map(wordKey)) if (!index.has(key)) index.set(key, entry);
  }
  return index;
}
