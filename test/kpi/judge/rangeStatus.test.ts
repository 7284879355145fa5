import fc from 'fast-check';
import { countKpis, departmentKey, rangeStatus } from '../../../src/kpi/judge/rangeStatus';

test.each([
  [0, 2, 3, 'none'],
  [1, 2, 3, 'tooFew'],
  [2, 2, 3, 'inRange'],
  [3, 2, 3, 'inRange'],
  [4, 2, 3, 'tooMany'],
  [0, 0, 3, 'none'],
  [1, 1, 1, 'inRange'],
] as const)('%d KPIs in the range %d to %d: %s', (count, min, max, status) => {
  expect(rangeStatus(count, min, max)).toBe(status);
});

test.each([
  ['Marketing', ' marketing '],
  ['Human Resources', 'human\u00a0 resources\u00a0'],
  ['KEUANGAN', 'Keuangan'],
])('%p and %p are one department', (left, right) => {
  expect(departmentKey(left)).toBe(departmentKey(right));
});

test('signs that Excel takes for wildcards and comparisons count only their own', () => {
  const departments = ['R*D', 'R&D', 'RD', '<HR>', 'HR', '~A', 'A', '=X', 'X', '?', '*'];
  const kpis = ['R*D', 'R&D', 'R&D', '<HR>', '~A', '=X', 'XX', '?'];
  expect(
    countKpis(
      departments,
      kpis,
      kpis.map((_, row) => `KPI ${row}`),
    ),
  ).toEqual([1, 2, 0, 1, 0, 1, 0, 1, 0, 1, 0]);
});

test('a KPI without a name does not count', () => {
  expect(countKpis(['A'], ['A', 'A', 'A', 'A', 'A'], ['Sales', '', ' \u00a0', null, 0])).toEqual([1]);
});

test('a KPI without a department is nobody’s, not of a blank department', () => {
  expect(countKpis(['', null], ['', null], ['Sales', 'Sales'])).toEqual([0, 0]);
});

test('every named KPI of a listed department counts once, whatever its spelling', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('A', ' a', 'B*', null));
  fc.assert(
    fc.property(fc.array(cell), (rows) => {
      const listed = [...new Set(rows.map((row) => departmentKey(row)))];
      const counts = countKpis(
        listed,
        rows,
        rows.map(() => 'name'),
      );
      expect(counts.reduce((sum, n) => sum + n, 0)).toBe(rows.filter((row) => departmentKey(row) !== '').length);
    }),
  );
});
