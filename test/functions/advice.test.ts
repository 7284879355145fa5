import { errorCell } from './customFunctionsRuntime';
import { advice } from '../../src/functions/advice';
import { kpiAdvice } from '../../src/words/adviceSentence';
import { kpiFields, type Kpi } from '../../src/kpi/record/kpiFields';
import type { KpiContext } from '../../src/kpi/rules/kpiRule';

const complete: Kpi = {
  code: 'HRD-1',
  department: 'HRD',
  linkedTarget: '95% attend every week',
  name: 'Attendance rate',
  definition: 'Employees present out of those scheduled, sick leave included',
  formula: 'employees present ÷ employees scheduled',
  unit: '%',
  polarity: 'Maximise',
  baseline: 0.9,
  target: 0.95,
  upper: '',
  deadline: 46_387,
  frequency: 'Weekly',
  source: 'Attendance list',
  available: 'Yes',
  owner: 'Sari',
};
const context: KpiContext = { linked: true, stretchLimit: 0.5 };

function adviceOn(changes: Partial<Record<keyof Kpi, unknown>>, ...more: unknown[]): unknown {
  const fields = { ...complete, ...changes };
  return Reflect.apply(advice, undefined, [...kpiFields.map(({ id }) => fields[id]), ...more]);
}

test('a row without faults is told so, in the language asked for', () => {
  expect(adviceOn({})).toBe(kpiAdvice(complete, context, 'en'));
  expect(adviceOn({}, 'id')).toBe(kpiAdvice(complete, context, 'id'));
});

test('each field reaches the check under its own name', () => {
  for (const { id } of kpiFields) {
    const changed = { ...complete, [id]: '' };
    expect(adviceOn({ [id]: '' })).toBe(kpiAdvice(changed, context, 'en'));
  }
});

test.each([
  [{ linked: false }, [0]],
  [{ linked: true }, ['']],
  [{ stretchLimit: 0.01 }, [1, 0.01]],
  [{ periodStart: 46_388 }, [1, '', 46_388]],
  [{ periodEnd: 46_000 }, [1, null, undefined, 46_000]],
])('%j comes from the arguments after the language', (changes: Partial<KpiContext>, more: unknown[]) => {
  expect(adviceOn({}, 'en', ...more)).toBe(kpiAdvice(complete, { ...context, ...changes }, 'en'));
});

test.each([[''], [null]])('a blank row (%j) has no advice', (blank) => {
  expect(Reflect.apply(advice, undefined, [...kpiFields.map(() => blank), 'en', 0])).toBe('');
});

test('a broken argument is told in words, by the head of its column', () => {
  expect(adviceOn({ deadline: errorCell }, 'en')).toBe('Deadline is a cell with an error.');
  expect(adviceOn({ deadline: errorCell }, 'id')).toBe('Batas waktu adalah sel yang berisi galat.');
  expect(adviceOn({}, 'fr')).toBe('language must be "en" or "id".');
  expect(adviceOn({}, 'id', 'ya')).toBe('linked harus 1 atau 0.');
});
