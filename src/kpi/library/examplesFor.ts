import type { Language } from '../../words/language';
import { exampleIn } from './example';
import type { Example } from './example';
import { libraryKpisOf } from './libraryKpisOf';

/**
 * Good KPIs of a department, the most useful ones first; an empty list for a department that the library does not know.
 * @param department Its name as people write it; see departmentOf.
 * @param howMany At most so many; all where it is left out.
 */
export function examplesFor(department: string, language: Language, howMany?: number): Example[] {
  return libraryKpisOf(department)
    .filter(({ counterExample }) => !counterExample)
    .slice(0, howMany)
    .map((kpi) => exampleIn(language, kpi));
}

/** What is often taken for a KPI of a department and is none, because it counts an activity; its definition says so. */
export function counterExamplesFor(department: string, language: Language): Example[] {
  return libraryKpisOf(department)
    .filter(({ counterExample }) => counterExample)
    .map((kpi) => exampleIn(language, kpi));
}
