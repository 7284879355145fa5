import { checkKpi } from '../../../src/kpi/judge/checkKpi';
import { judgeLetter } from '../../../src/kpi/judge/judgeLetter';
import type { Kpi } from '../../../src/kpi/record/kpiFields';
import type { Language } from '../../../src/words/index';
import { wordKey } from '../../../src/kpi/record/wordKey';
import { exampleIn, libraryKpi, libraryPlaces, libraryText, type LibraryPlace } from '../../../src/kpi/library/example';
import { libraryDepartments, type LibraryKpi } from '../../../src/kpi/library/libraryKpis';
import { listWords } from '../../../src/kpi/record/lists';
import { readTarget } from '../../../src/reading/read';
import { everyLanguage, languages, words } from '../../../src/words/index';
import type { KpiContext } from '../../../src/kpi/rules/kpiRule';

const context: KpiContext = { linked: true, stretchLimit: 0.5, spellings: everyLanguage };

interface Told {
  readonly department: string;
  readonly language: Language;
  readonly place: LibraryPlace;
  readonly kpi: LibraryKpi;
  readonly name: string;
}

const told: readonly Told[] = languages.flatMap((language) =>
  libraryDepartments.flatMap((department) =>
    libraryPlaces(department).map((place) => ({
      department: words[language].library.names[department],
      language,
      place,
      kpi: libraryKpi(place),
      name: libraryText(place, words[language]).name,
    })),
  ),
);
const good = told.filter(({ kpi }) => !kpi.counterExample);
const counterExamples = told.filter(({ kpi }) => kpi.counterExample);

/** A target that fits the unit; a stabilised KPI lies between it and the upper bound. */
function plausibleTarget({ unit }: LibraryKpi): string | number {
  if (unit === 'percent') return '≥ 90%';
  if (unit === 'rupiah') return 'Rp50.000';
  return 20;
}

/** The example as a row in which everything else is filled too. */
function fullRow({ department, language, place, kpi }: Told): Kpi {
  const target = plausibleTarget(kpi);
  return {
    ...exampleIn(words[language], place),
    code: 'A-1',
    department,
    linkedTarget: department,
    baseline: listWords(words[language].lists, 'baseline')[0] ?? '',
    target: kpi.polarity === 'minimise' && kpi.unit === 'percent' ? '≤ 5%' : target,
    upper: kpi.polarity === 'stabilise' ? '95%' : '',
    current: '',
    deadline: 46_387,
    available: listWords(words[language].lists, 'available')[0] ?? '',
    owner: 'Sari',
  };
}

test('ten departments with ten KPIs each', () => {
  expect(libraryDepartments.map((department) => libraryPlaces(department).length)).toEqual(Array(10).fill(10));
});

test.each(good)('$language $department: $name is specific and measurable', (each) => {
  const row = fullRow(each);
  expect(checkKpi(row, context).filter(({ letter }) => letter === 'S' || letter === 'M')).toEqual([]);
  expect([judgeLetter('S', row, context), judgeLetter('M', row, context)]).toEqual([true, true]);
});

test.each(good)('$language: $name reads as a name, not as a level, a duty or a wish', ({ name }) => {
  expect(readTarget(name)).toMatchObject({ measurable: true, hasNumericTarget: false, activity: false, vague: false });
});

test.each(languages)('no two names or definitions of the library are the same (%s)', (language) => {
  const own = told.filter((each) => each.language === language);
  for (const field of ['name', 'definition'] as const) {
    expect(new Set(own.map(({ place }) => wordKey(libraryText(place, words[language])[field]))).size).toBe(own.length);
  }
});

test('the two languages say different things', () => {
  const same = libraryDepartments.flatMap(libraryPlaces).filter((place) => {
    const [en, id] = [libraryText(place, words.en), libraryText(place, words.id)];
    return en.name === id.name || en.definition === id.definition || en.source === id.source;
  });
  expect(same).toEqual([]);
});

test.each(told)('$language: the cells of $name are filled, on one line, without a full stop', ({ language, place }) => {
  for (const text of Object.values(exampleIn(words[language], place))) expect(text).toMatch(/^\S(?:.*[^\s.])?$/);
});

test('budgets have one variance, finance’s', () => {
  const variances = told.filter(({ name }) => /budget|anggaran/i.test(name));
  expect(variances.map(({ department, name }) => [department, name])).toEqual([
    ['Finance', 'Budget variance'],
    ['Keuangan', 'Deviasi anggaran'],
  ]);
});

test('the one counter-example counts training sessions', () => {
  expect(counterExamples.map(({ department, name }) => [department, name])).toEqual([
    ['Human resources', 'Training sessions held'],
    ['SDM', 'Jumlah pelatihan yang dilaksanakan'],
  ]);
});
