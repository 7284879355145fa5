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

test('nothing in, nothing out', () => {
  expect(exampleRows(templates, [], [], [])).toEqual({ departments: [], targets: [], kpis: [] });
});
