import { fromFileFormula } from '../../../../src/host/file/formulas/fromFileFormula';
import { fileFormulas } from './fileFormulas';

test.each(fileFormulas)('$file → $shown', ({ shown, file, table }) => {
  expect(fromFileFormula(file, { table })).toBe(shown);
});

test.each([
  ['SUBTOTAL(101,[Column3])', '=SUBTOTAL(101,[Column3])', 'T'],
  ['t[[#This Row],[x]]', '=[@x]', 'T'],
  ['T[[#This Row],[x]]', '=T[@x]', undefined],
  ['=A1+1', '=A1+1', undefined],
  ['_xlfn._xlws.FILTER(A1:A2,B1:B2)', '=FILTER(A1:A2,B1:B2)', undefined],
  ['_xlfn.ANCHORARRAY(OFFSET(A1,1,0))', '=OFFSET(A1,1,0)#', undefined],
  ['_xlfn.SINGLE(A1:A3+1)', '=@(A1:A3+1)', undefined],
])('%s → %s', (file, shown, table) => {
  expect(fromFileFormula(file, { table })).toBe(shown);
});

test('a namespace of two words is told by whoever reads', () => {
  expect(fromFileFormula('_xldudf_CONTOSO_KPI_RATE(1)', {}, ['CONTOSO.KPI'])).toBe('=CONTOSO.KPI.RATE(1)');
  expect(fromFileFormula('_xldudf_CONTOSO_KPI_RATE(1)')).toBe('=CONTOSO.KPI_RATE(1)');
});
