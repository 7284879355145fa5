import { departmentOf } from './departmentOf';
import { exampleIn, libraryKpi, libraryPlaces, type Example, type ExampleWords, type LibraryPlace } from './example';

/**
 * Good KPIs of a department, the most useful ones first; an empty list for a department that the library does not know.
 * @param department Its name as people write it; see departmentOf.
 * @param howMany At most so many; all where it is left out.
 */
export function examplesFor(department: string, words: ExampleWords, howMany?: number): Example[] {
  return placesOf(department)
    .filter((place) => !libraryKpi(place).counterExample)
    .slice(0, howMany)
    .map((place) => exampleIn(words, place));
}

/** What is often taken for a KPI of a department and is none, because it counts an activity; its definition says so. */
export function counterExamplesFor(department: string, words: ExampleWords): Example[] {
  return placesOf(department)
    .filter((place) => libraryKpi(place).counterExample)
    .map((place) => exampleIn(words, place));
}

function placesOf(department: string): LibraryPlace[] {
  const known = departmentOf(department);
  return known ? libraryPlaces(known) : [];
}
