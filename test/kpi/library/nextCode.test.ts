import { nextCode } from '../../../src/kpi/library/nextCode';

test.each([
  ['Marketing', [], 'MKT-1'],
  ['Pemasaran', [], 'MKT-1'],
  ['HRD', [], 'HRD-1'],
  ['SDM', [], 'SDM-1'],
  ['Keuangan', [], 'FIN-1'],
  ['Customer Service', [], 'CS-1'],
  ['Rumah Tangga', [], 'RT-1'],
  ['Warehouse', [], 'WAR-1'],
  ['', [], 'KPI-1'],
  ['Marketing', ['MKT-1', 'MKT-2'], 'MKT-3'],
  ['Marketing', ['P 4', 'P 9'], 'P-10'],
  ['Finance', ['FIN-07'], 'FIN-8'],
  ['Finance', ['abc'], 'FIN-1'],
])('%s after %j: %s', (department, own, code) => {
  expect(nextCode(department, own, own)).toBe(code);
});

test('a code that another department has is not repeated', () => {
  expect(nextCode('Marketing', [], ['mkt-1', 'MKT-3'])).toBe('MKT-2');
});
