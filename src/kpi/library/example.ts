import { listWord, type ListSpellings } from '../record/lists';
import { libraryKpis, type LibraryDepartmentId, type LibraryKpi } from './libraryKpis';
import type { LibraryText, LibraryWords } from './LibraryWords';

/** The fields that an example fills, in the order of the KPI table's columns. */
export const exampleFields = ['name', 'definition', 'formula', 'unit', 'polarity', 'frequency', 'source'] as const;

/** An example in the words of one language, as the cells of a row of the KPI table hold it. */
export type Example = Readonly<Record<(typeof exampleFields)[number], string>>;

/** What one language says about examples. */
export interface ExampleWords {
  readonly library: LibraryWords;
  readonly lists: ListSpellings;
}

/** A KPI of the library by its place there. */
export interface LibraryPlace {
  readonly department: LibraryDepartmentId;
  readonly id: string;
}

/** The library's KPIs of a department, the most useful first, counter-examples among them. */
export function libraryPlaces(department: LibraryDepartmentId): LibraryPlace[] {
  return Object.keys(libraryKpis[department]).map((id) => ({ department, id }));
}

/** What is known of a KPI of the library whatever the language. */
export function libraryKpi({ department, id }: LibraryPlace): LibraryKpi {
  return found<LibraryKpi>(libraryKpis[department], id);
}

/** What one language says of a KPI of the library. */
export function libraryText({ department, id }: LibraryPlace, { library }: Pick<ExampleWords, 'library'>): LibraryText {
  return found<LibraryText>(library.kpis[department], id);
}

/** Puts an example of the library into words. */
export function exampleIn(words: ExampleWords, place: LibraryPlace): Example {
  const { unit, polarity, frequency } = libraryKpi(place);
  const { unit: ownUnit, ...text } = libraryText(place, words);
  const { lists } = words;
  return {
    name: text.name,
    definition: text.definition,
    formula: text.formula,
    unit: ownUnit ?? (unit ? listWord(lists, 'unit', unit) : ''),
    polarity: listWord(lists, 'polarity', polarity),
    frequency: listWord(lists, 'frequency', frequency),
    source: text.source,
  };
}

function found<Entry>(entries: Readonly<Record<string, Entry>>, id: string): Entry {
  const entry = entries[id];
  if (!entry) throw new Error(`The library has no KPI ${id}.`);
  return entry;
}
