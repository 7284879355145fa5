import { targetFields } from '../../../src/kpi/record/targetFields';
import { wantedFields } from '../../../src/workbook/readers/readTable';
import { findColumns } from '../../../src/workbook/readers/findColumns';

const wanted = wantedFields('targets', targetFields);
const map = [{ field: 'target', table: 'tblTargets', head: 'What we want' }];

test('heads of either language are found, in whatever order', () => {
  const columns = findColumns('tblTargets', wanted, ['Periode', 'Ideal target', 'Main task', 'departemen '], []);
  expect(Object.fromEntries(columns)).toEqual({ department: 3, task: 2, target: 1, period: 0 });
});

test('a renamed head is found by the column map', () => {
  const columns = findColumns('tblTargets', wanted, ['Department', 'Main task', 'What we want', 'Period'], map);
  expect(columns.get('target')).toBe(2);
});

test('the map of another table does not count, and a lost column is left out', () => {
  const columns = findColumns('tblKpis', wanted, ['Department', 'Main task', 'What we want', 'Period'], map);
  expect(columns.has('target')).toBe(false);
});
