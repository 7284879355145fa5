import { errorCell } from './customFunctionsRuntime';
import { completeKpi } from './completeKpi';
import { advice } from '../../src/functions/advice';
import { lenientContext } from '../../src/functions/judged';
import { checkKpi } from '../../src/kpi/judge/checkKpi';
import { argumentsOf } from '../../src/kpi/record/functionArguments';
import { adviceSentence } from '../../src/words/adviceSentence';
import type { Language } from '../../src/words/index';
import { kpiFields, type Kpi } from '../../src/kpi/record/kpiFields';
import type { KpiContext } from '../../src/kpi/rules/kpiRule';

const context: KpiContext = { ...lenientContext, linked: true, stretchLimit: 0.5 };

function adviceFor(kpi: Kpi, told: KpiContext, language: Language): string {
  return adviceSentence(checkKpi(kpi, told), language);
}

/** Hands over fields and settings by name, each at its place; what is not named is blank. */
function adviceOn(
  changes: Readonly<Record<string, unknown>>,
  settings: Readonly<Record<string, unknown>> = {},
): unknown {
  const given: Readonly<Record<string, unknown>> = { ...completeKpi, ...changes, ...settings };
  return Reflect.apply(
    advice,
    undefined,
    argumentsOf('advice').map((name) => given[name] ?? ''),
  );
}

test('a row without faults is told so, in the language asked for', () => {
  expect(adviceOn({})).toBe(adviceFor(completeKpi, context, 'en'));
  expect(adviceOn({}, { language: 'id' })).toBe(adviceFor(completeKpi, context, 'id'));
});

test('each field reaches the check under its own name', () => {
  for (const { id } of kpiFields) {
    const changed = { ...completeKpi, [id]: '' };
    expect(adviceOn({ [id]: '' })).toBe(adviceFor(changed, context, 'en'));
  }
});

test.each([
  [{ linked: false }, { linked: 0 }],
  [{ linked: true }, { linked: '' }],
  [{ stretchLimit: 0.01 }, { linked: 1, stretch: 0.01 }],
  [{ periodStart: 46_388 }, { linked: 1, periodStart: 46_388 }],
  [{ periodEnd: 46_000 }, { linked: 1, stretch: null, periodStart: undefined, periodEnd: 46_000 }],
])('%j comes from the settings %j', (changes: Partial<KpiContext>, settings) => {
  expect(adviceOn({}, settings)).toBe(adviceFor(completeKpi, { ...context, ...changes }, 'en'));
});

test.each([[''], [null]])('a blank row (%j) has no advice', (blank) => {
  const row = Object.fromEntries(kpiFields.map(({ id }) => [id, blank]));
  expect(adviceOn(row, { language: 'en', linked: 0 })).toBe('');
});

test.each(['code', 'name', 'unit', 'deadline', 'owner'] as const)('a TRUE in %s is told as Check tells it', (field) => {
  expect(adviceOn({ [field]: true }, { linked: 1 })).toBe(adviceFor({ ...completeKpi, [field]: true }, context, 'en'));
  expect(adviceOn({ [field]: true }, { linked: 1 })).toContain('TRUE');
});

test('a broken argument is told in words, by the head of its column', () => {
  expect(adviceOn({ deadline: errorCell }, { language: 'en' })).toBe('Deadline is a cell with an error.');
  expect(adviceOn({ deadline: errorCell }, { language: 'id' })).toBe('Batas waktu adalah sel yang berisi galat.');
  expect(adviceOn({}, { language: 'fr' })).toBe('language must be "en" or "id".');
  expect(adviceOn({}, { language: 'id', linked: 'ya' })).toBe('linked harus 1 atau 0.');
});
