import type { Language } from '../../words/language';
import { exampleIn } from './example';
import type { Example } from './example';
import { libraryDepartments } from './libraryDepartments';
import type { LibraryKpi } from './libraryKpi';
import { libraryKpisOf } from './libraryKpisOf';
import { comparedText, nearness, runsOf, weighRuns } from './nearness';
import type { ComparedText, RunWeights } from './nearness';

/** Longer texts are compared up to here. */
const longestText = 200;
/** A word in definition or formula tells less than one in the name. */
const definitionShare = 0.5;

interface ComparedKpi {
  readonly kpi: LibraryKpi;
  /** One in each language. */
  readonly names: readonly ComparedText[];
  readonly definition: ComparedText;
}

interface ComparedLibrary {
  readonly kpis: readonly ComparedKpi[];
  readonly weights: RunWeights;
}

/** Made when an example is wanted for the first time. */
let comparedLibrary: ComparedLibrary | undefined;

/**
 * The good KPI of a department that is nearest in words to a weak one: `("Mengelola kehadiran", "HRD", "id")` → that of
 * the attendance rate. Names of both languages are compared, because rows often mix them.
 * Where nothing is near it is the department's first; where the department is unknown the whole library is searched,
 * and the answer is undefined where nothing is near.
 */
export function exampleLike(kpiName: string, department: string, language: Language): Example | undefined {
  comparedLibrary ??= compareLibrary();
  const { kpis, weights } = comparedLibrary;
  const own = new Set(libraryKpisOf(department));
  const runs = runsOf(kpiName.slice(0, longestText));
  let nearest: LibraryKpi | undefined;
  let most = 0;
  for (const { kpi, names, definition } of kpis) {
    if (own.size > 0 && !own.has(kpi)) continue;
    const named = Math.max(...names.map((name) => nearness(runs, name, weights)));
    const near = named + definitionShare * nearness(runs, definition, weights);
    if (near > most) [nearest, most] = [kpi, near];
    else if (own.size > 0) nearest ??= kpi;
  }
  return nearest && exampleIn(language, nearest);
}

function compareLibrary(): ComparedLibrary {
  const texts = libraryDepartments
    .flatMap((department): readonly LibraryKpi[] => department.kpis)
    .filter(({ counterExample }) => !counterExample)
    .map((kpi) => ({
      kpi,
      names: [runsOf(kpi.en.name), runsOf(kpi.id.name)],
      definition: runsOf([kpi.en, kpi.id].map(({ definition, formula }) => `${definition} ${formula}`).join(' ')),
    }));
  const weights = weighRuns(texts.flatMap(({ names, definition }) => [...names, definition]));
  const kpis = texts.map(({ kpi, names, definition }) => ({
    kpi,
    names: names.map((name) => comparedText(name, weights)),
    definition: comparedText(definition, weights),
  }));
  return { kpis, weights };
}
