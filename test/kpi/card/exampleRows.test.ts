import { exampleRows } from '../../../src/kpi/card/exampleRows';
import { sampleRows } from '../../../src/kpi/card/sampleRows';
import { everyLanguage, words } from '../../../src/words/index';
import { cards } from '../../support/cards';

const templates = Object.values(cards);
const rows = sampleRows(cards.id, { start: 46_204, end: 46_387 }, words.id.lists, everyLanguage);

test('every untouched row of the card is an example, in whatever case and spacing', () => {
  const shouted = rows.kpis.map((kpi) => ({ ...kpi, name: ` ${String(kpi.name).toUpperCase()} ` }));
  const found = exampleRows(templates, rows.departments, rows.targets, shouted);
  expect([found.departments.length, found.targets.length, found.kpis.length]).toEqual([3, 5, 6]);
});

test("a person's row is none, and keeps the department and target that it names", () => {
  const [first, ...others] = rows.kpis;
  if (!first) throw new Error('The card has KPIs.');
  const found = exampleRows(templates, rows.departments, rows.targets, [{ ...first, name: 'Ours' }, ...others]);
  expect(found.kpis).toEqual([1, 2, 3, 4, 5]);
  expect(found.departments).toEqual([1, 2]);
  const kept = rows.targets.findIndex(({ target }) => target === first.linkedTarget);
  expect(found.targets).toEqual([0, 1, 2, 3, 4].filter((place) => place !== kept));
});

test.each([
  'code',
  'name',
  'linkedTarget',
  'definition',
  'formula',
  'baseline',
  'target',
  'upper',
  'source',
  'owner',
] as const)('a KPI in which only %s was changed is its writer’s', (id) => {
  const [first, ...others] = rows.kpis;
  if (!first) throw new Error('The card has KPIs.');
  const changed = { ...first, [id]: id === 'baseline' || id === 'upper' ? 77 : 'Ours' };
  expect(exampleRows(templates, rows.departments, rows.targets, [changed, ...others]).kpis).toEqual([1, 2, 3, 4, 5]);
});

test('a department with another head and a target with another task are their writer’s', () => {
  const departments = rows.departments.map((row, place) => (place === 0 ? { ...row, head: 'Sari' } : row));
  const targets = rows.targets.map((row, place) => (place === 4 ? { ...row, task: 'Ours' } : row));
  const found = exampleRows(templates, departments, targets, rows.kpis);
  expect(found.departments).not.toContain(0);
  expect(found.targets).not.toContain(4);
  expect(found.kpis).toHaveLength(6);
});

test('nothing in, nothing out', () => {
  expect(exampleRows(templates, [], [], [])).toEqual({ departments: [], targets: [], kpis: [] });
});
