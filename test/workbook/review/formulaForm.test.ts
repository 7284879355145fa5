import { formulaForm } from '../../../src/workbook/review/formulaForm';

test.each([
  ['=IF([@Filled]=0,"",[@Score])', '=if( [@[Filled]] = 0, "", tblKpis[@Score] )'],
  ['=[@[Data source]]', '=tblKpis[[#This Row],[Data source]]'],
  ['=COUNTA(tblKpis[@[Code]:[Owner]])', '=COUNTA(tblKpis[[#This Row],[Code]:[Owner]])'],
  ['=COLUMNS(tblKpis[[#Headers],[Code]:[Owner]])', '=COLUMNS([[#Headers],[Code]:[Owner]])'],
  ['=COUNTIF(tblKpis[Key],[@Key])', '=COUNTIF(TBLKPIS[key],\n[@key])'],
  ['=KPI.SPECIFIC([@KPI])', '=_xldudf_KPI_SPECIFIC([@KPI])'],
])('%s is the same as %s', (one, other) => {
  expect(formulaForm(other, 'tblKpis')).toBe(formulaForm(one, 'tblKpis'));
});

test.each([
  ['=[@Score]', '=[@Score]+0'],
  ['="a b"', '="ab"'],
  ['="a"', '="A"'],
  ['=tblTargets[@Key]', '=[@Key]'],
  ['=tblKpis[Key]', '=[@Key]'],
])('%s is not the same as %s', (one, other) => {
  expect(formulaForm(other, 'tblKpis')).not.toBe(formulaForm(one, 'tblKpis'));
});
