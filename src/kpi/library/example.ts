import type { Language } from '../../words/language';
import { lists } from '../record/lists';
import type { ListEntry, ListId } from '../record/lists';
import type { LibraryKpi } from './libraryKpi';

/** The fields that an example fills, in the order of the KPI table's columns. */
export const exampleFields = ['name', 'definition', 'formula', 'unit', 'polarity', 'frequency', 'source'] as const;

/** An example in the words of one language, as the cells of a row of the KPI table hold it. */
export type Example = Readonly<Record<(typeof exampleFields)[number], string>>;

/** Puts an example of the library into words. */
export function exampleIn(language: Language, kpi: LibraryKpi): Example {
  const { name, definition, formula, source } = kpi[language];
  return {
    name,
    definition,
    formula,
    unit: typeof kpi.unit === 'string' ? listWord('unit', kpi.unit, language) : kpi.unit[language],
    polarity: listWord('polarity', kpi.polarity, language),
    frequency: listWord('frequency', kpi.frequency, language),
    source,
  };
}

function listWord(list: ListId, wanted: string, language: Language): string {
  return lists[list].find(({ id }: ListEntry) => id === wanted)?.words[language] ?? wanted;
}
