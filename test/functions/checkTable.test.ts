import { errorCell, messageOf } from './customFunctionsRuntime';
import { completeKpi } from './completeKpi';
import { checkTable } from '../../src/functions/checkTable';
import { words } from '../../src/words/index';
import { kpiFields, type KpiFieldId } from '../../src/kpi/record/kpiFields';

const row = (changes: Partial<Record<KpiFieldId, unknown>> = {}): unknown[] =>
  kpiFields.map(({ id }) => ({ ...completeKpi, ...changes })[id]);
const heads = kpiFields.map(({ id }) => words.en.fields.kpis[id].head);

test('a complete KPI has no finding, a blank row nothing at all', () => {
  const blank = kpiFields.map(() => null);
  expect(checkTable([heads, row(), blank])).toEqual([[0], ['']]);
});

test('findings stand in the row of their KPI, and rows are equally wide', () => {
  const rows = checkTable([heads, row(), row({ code: 'HRD-2', name: 'Turnover', owner: '', deadline: '' })]);
  expect(rows.map(([count]) => count)).toEqual([0, 2]);
  expect(rows[0]?.slice(1)).toEqual(['', '']);
  expect(rows[1]?.slice(1).join(' ')).toMatch(/deadline.*owner/i);
});

test('a list without rows gives a blank cell', () => {
  expect(checkTable([heads])).toEqual([['']]);
});

test('the same name twice is found', () => {
  const [, second] = checkTable([heads, row(), row({ code: 'HRD-2' })]);
  expect(second?.[0]).toBe(1);
});

test('heads may be Indonesian, in any order, among others', () => {
  const order = [...kpiFields].reverse();
  const table = [
    ['No', ...order.map((field) => words.id.fields.kpis[field.id].head.toUpperCase())],
    [1, ...order.map(({ id }) => completeKpi[id])],
  ];
  expect(checkTable(table, 'id')).toEqual([[0]]);
});

test('a broken argument is named', () => {
  expect(messageOf(() => checkTable([['Nama'], ['a']]))).toBe('table must begin with the heads of the KPI table.');
  expect(messageOf(() => checkTable([['KPI'], [errorCell]], 'id'))).toBe('table adalah sel yang berisi galat.');
  expect(messageOf(() => checkTable([['KPI']], 'fr'))).toBe('language must be "en" or "id".');
});
