import { findingCount, firstRows, groupFindings } from '../../../src/taskpane/check/groupFindings';
import { sampleReport, weakReport } from '../support/sampleReport';

const groups = groupFindings(weakReport('en'));

test('by department, the unlisted after those of the list, then by row', () => {
  expect(groups.map(({ name, rows }) => [name, rows.map(({ row }) => row)])).toEqual([
    ['Marketing', [7]],
    ['Legal', [8]],
  ]);
  expect(groups.map(findingCount)).toEqual([4, 4]);
});

test('departments that Excel counts as one are one', () => {
  const report = sampleReport('en', (kpis) => kpis.map((kpi) => ({ ...kpi, department: ' marketing ', owner: '' })));
  expect(groupFindings(report).map(({ name }) => name)).toEqual(['Marketing']);
});

test('rows without a department stand together', () => {
  const report = sampleReport('en', (kpis) => kpis.map((kpi) => ({ ...kpi, department: null })));
  expect(groupFindings(report).map(({ key, rows }) => [key, rows.length])).toEqual([['', 6]]);
});

test('the first rows, over departments', () => {
  expect(firstRows(groups, 1).map(({ name }) => name)).toEqual(['Marketing']);
  expect(firstRows(groups, 2)).toEqual(groups);
  expect(firstRows(groups, 0)).toEqual([]);
});
