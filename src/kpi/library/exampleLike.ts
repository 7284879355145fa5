import { departmentOf } from './departmentOf';
import { exampleIn, libraryKpi, libraryPlaces, libraryText } from './example';
import type { Example, ExampleWords, LibraryPlace } from './example';
import { libraryDepartments } from './libraryKpis';
import { comparedText, nearness, runsOf, weighRuns } from './nearness';
import type { ComparedText, RunWeights } from './nearness';

/** Longer texts are compared up to here. */
const longestText = 200;
/** A word in definition or formula tells less than one in the name. */
const definitionShare = 0.5;

interface ComparedKpi {
  readonly place: LibraryPlace;
  /** One in each language. */
  readonly names: readonly ComparedText[];
  readonly definition: ComparedText;
}

interface ComparedLibrary {
  readonly kpis: readonly ComparedKpi[];
  readonly weights: RunWeights;
}

/** Made when an example is wanted for the first time; words are constants. */
const comparedLibraries = new WeakMap<readonly ExampleWords[], ComparedLibrary>();

/**
 * The good KPI of a department that is nearest in words to a weak one: `("Mengelola kehadiran", "HRD")` → that of the attendance
 * rate. Names of every language are compared, because rows often mix them.
 * Where nothing is near it is the department's first; where the department is unknown the whole library is searched,
 * and the answer is undefined where nothing is near.
 * @param words The language of the answer.
 * @param everyLanguage The languages to compare with.
 */
export function exampleLike(
  kpiName: string,
  department: string,
  words: ExampleWords,
  everyLanguage: readonly ExampleWords[],
): Example | undefined {
  const library = comparedLibraries.get(everyLanguage) ?? compareLibrary(everyLanguage);
  comparedLibraries.set(everyLanguage, library);
  const known = departmentOf(department);
  const wanted = known ? library.kpis.filter(({ place }) => place.department === known) : library.kpis;
  const nearest = nearestOf(wanted, runsOf(kpiName.slice(0, longestText)), library.weights);
  const place = nearest ?? (known ? wanted[0]?.place : undefined);
  return place && exampleIn(words, place);
}

function nearestOf(
  kpis: readonly ComparedKpi[],
  runs: ReadonlySet<string>,
  weights: RunWeights,
): LibraryPlace | undefined {
  let nearest: LibraryPlace | undefined;
  let most = 0;
  for (const { place, names, definition } of kpis) {
    const named = Math.max(...names.map((name) => nearness(runs, name, weights)));
    const near = named + definitionShare * nearness(runs, definition, weights);
    if (near > most) [nearest, most] = [place, near];
  }
  return nearest;
}

function compareLibrary(everyLanguage: readonly ExampleWords[]): ComparedLibrary {
  const texts = libraryDepartments
    .flatMap(libraryPlaces)
    .filter((place) => !libraryKpi(place).counterExample)
    .map((place) => {
      const said = everyLanguage.map((words) => libraryText(place, words));
      return {
        place,
        names: said.map(({ name }) => runsOf(name)),
        definition: runsOf(said.map(({ definition, formula }) => `${definition} ${formula}`).join(' ')),
      };
    });
  const weights = weighRuns(texts.flatMap(({ names, definition }) => [...names, definition]));
  const kpis = texts.map(({ place, names, definition }) => ({
    place,
    names: names.map((name) => comparedText(name, weights)),
    definition: comparedText(definition, weights),
  }));
  return { kpis, weights };
}
