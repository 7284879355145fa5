import {
  exampleIn,
  libraryKpi,
  libraryPlaces,
  libraryText,
  type Example,
  type ExampleWords,
  type LibraryPlace,
} from './example';
import { libraryDepartments, type LibraryDepartmentId } from './libraryKpis';
import { stemOf, stemsOf } from './stems';

/** A KPI of the library that was found. */
export interface LibraryHit {
  readonly place: LibraryPlace;
  readonly example: Example;
}

/**
 * Good KPIs of the library that have every word that is sought, as a beginning or in another form, in a name or else in what is said of it, in any
 * language; those that have them in the name first, then the most useful.
 * @param department Of all where it is left out.
 * @param words The language of the answer.
 */
export function searchLibrary(
  sought: string,
  department: LibraryDepartmentId | undefined,
  words: ExampleWords,
  everyLanguage: readonly ExampleWords[],
): LibraryHit[] {
  const wanted = sought.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const places = (department === undefined ? libraryDepartments : [department])
    .flatMap(libraryPlaces)
    .filter((place) => !libraryKpi(place).counterExample);
  const ranked = places.map((place) => {
    const said = everyLanguage.map((language) => libraryText(place, language));
    const isNamed = has(said.map(({ name }) => name).join(' '), wanted);
    const texts = said.flatMap(({ name, definition, formula, source }) => [name, definition, formula, source]);
    return { place, rank: isNamed ? 0 : has(texts.join(' '), wanted) ? 1 : undefined };
  });
  return [0, 1].flatMap((rank) =>
    ranked.filter((each) => each.rank === rank).map(({ place }) => ({ place, example: exampleIn(words, place) })),
  );
}

function has(text: string, wanted: readonly string[]): boolean {
  const plain = ` ${text.toLowerCase()}`;
  const stems = stemsOf(text);
  return wanted.every((word) => plain.includes(` ${word}`) || stems.has(stemOf(word)));
}
