import { freeSheetName } from '../../src/workbook/plan/freeSheetName';

test('a name that nobody has stays', () => {
  expect(freeSheetName('KPIs', ['Sheet1'])).toBe('KPIs');
});

test('a taken name, whatever its case, gets the next free number', () => {
  expect(freeSheetName('KPIs', ['kpis', 'KPIS (2)'])).toBe('KPIs (3)');
});

test('no name is longer than Excel allows', () => {
  const long = 'x'.repeat(31);
  expect(freeSheetName(long, [long])).toBe(`${'x'.repeat(27)} (2)`);
});
