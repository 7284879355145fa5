import { measuredThing } from '../../reading/measuredThing';
import { departmentOf } from './departmentOf';
import { exampleIn, libraryKpi, libraryPlaces, libraryText } from './example';
import type { Example, ExampleWords, LibraryPlace } from './example';
import { libraryDepartments } from './libraryKpis';
import { comparedText, nearness, weighStems } from './nearness';
import type { ComparedText, StemWeights } from './nearness';
import { sharesThing, thingStems } from './sharesThing';
import { stemsOf } from './stems';

/** Longer texts are compared up to here. */
const longestText = 200;
/** A word in definition or formula tells less than one in the name. */
const definitionShare = 0.25;

interface ComparedKpi {
  readonly place: LibraryPlace;
  /** One in each language. */
  readonly names: readonly ComparedText[];
  readonly definition: ComparedText;
  /** Of all its names together. */
  readonly named: ReadonlySet<string>;
}

interface ComparedLibrary {
  readonly kpis: readonly ComparedKpi[];
  readonly weights: StemWeights;
  /** Stems that the names of many KPIs have, such as that of "employee". */
  readonly common: ReadonlySet<string>;
}

/** Made when an example is wanted for the first time; words are constants. */
const comparedLibraries = new WeakMap<readonly ExampleWords[], ComparedLibrary>();

/** The most useful stand first, so that a later one must be nearer by so much. */
const clearly = 1.1;
/** Of so many names on a stem is common. */
const commonFrom = 3;

/**
 * The good KPI of a department that measures the same thing as a weak one and is nearest in words: `("Mengelola kehadiran", "HRD")` → that of the
 * attendance rate. Names of every language are compared, because rows often mix them. Undefined where none measures the same; where
 * the department is unknown the whole library is searched.
 * @param words The language of the answer.
 * @param everyLanguage The languages to compare with.
 */
export function exampleLike(
  kpiName: string,
  department: string,
  words: ExampleWords,
  everyLanguage: readonly ExampleWords[],
): Example | undefined {
  const library = libraryOf(everyLanguage);
  const known = departmentOf(department);
  const name = kpiName.slice(0, longestText);
  const thing = thingStems(measuredThing(name));
  const { common, weights } = library;
  const alike = library.kpis.filter(
    ({ place, named, definition }) =>
      (known === undefined || place.department === known) &&
      sharesThing(thing, { named, defined: definition.stems, common }),
  );
  const place = nearestOf(alike, stemsOf(name), weights);
  return place && exampleIn(words, place);
}

/**
 * Says whether a text speaks of the thing that a name is about: `("Employee attendance rate", "95% of employees attend every week")` → true.
 * @param everyLanguage The languages whose library tells which words say little.
 */
export function speaksOf(name: string, text: string, everyLanguage: readonly ExampleWords[]): boolean {
  const { common } = libraryOf(everyLanguage);
  const { head, isLoose } = thingStems(measuredThing(name));
  const said = stemsOf(text);
  if (head !== undefined && !isLoose && (said.has(head) || !common.has(head))) return said.has(head);
  return [...stemsOf(name)].some((stem) => !common.has(stem) && said.has(stem));
}

function libraryOf(everyLanguage: readonly ExampleWords[]): ComparedLibrary {
  const library = comparedLibraries.get(everyLanguage) ?? compareLibrary(everyLanguage);
  comparedLibraries.set(everyLanguage, library);
  return library;
}

function nearestOf(
  kpis: readonly ComparedKpi[],
  stems: ReadonlySet<string>,
  weights: StemWeights,
): LibraryPlace | undefined {
  let nearest: LibraryPlace | undefined;
  let most = 0;
  for (const { place, names, definition } of kpis) {
    const named = Math.max(...names.map((name) => nearness(stems, name, weights)));
    const near = named + definitionShare * nearness(stems, definition, weights);
    if (near > most * clearly) [nearest, most] = [place, near];
  }
  return nearest;
}

function compareLibrary(everyLanguage: readonly ExampleWords[]): ComparedLibrary {
  const texts = libraryDepartments
    .flatMap(libraryPlaces)
    .filter((place) => !libraryKpi(place).counterExample)
    .map((place) => {
      const said = everyLanguage.map((words) => libraryText(place, words));
      const names = said.map(({ name }) => stemsOf(name));
      return {
        place,
        names,
        named: new Set(names.flatMap((stems) => [...stems])),
        definition: stemsOf(said.map(({ definition, formula }) => `${definition} ${formula}`).join(' ')),
      };
    });
  const weights = weighStems(texts.flatMap(({ names, definition }) => [...names, definition]));
  const kpis = texts.map(({ names, definition, ...others }) => ({
    ...others,
    names: names.map((name) => comparedText(name, weights)),
    definition: comparedText(definition, weights),
  }));
  return { kpis, weights, common: commonStems(texts.map(({ named }) => named)) };
}

function commonStems(names: readonly ReadonlySet<string>[]): Set<string> {
  const counts = new Map<string, number>();
  for (const stem of names.flatMap((stems) => [...stems])) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= commonFrom).map(([stem]) => stem));
}
