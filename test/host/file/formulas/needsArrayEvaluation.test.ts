import { needsArrayEvaluation } from '../../../../src/host/file/formulas/needsArrayEvaluation';

test.each([
  ['=A1+1', false],
  ['=SUM(A1:A3)', false],
  ['=SUM(A1:A3*2)', true],
  ['=SUM((A1:A3="x")*B1:B3)', true],
  ['=SUMPRODUCT((A1:A3="x")*B1:B3)', false],
  ['=A1:A3', true],
  ['=LEN(A1:A3)', true],
  ['=SUMPRODUCT(IF(A1:A3>1,1,0))', true],
  ['=SUMPRODUCT(--(FORMULATEXT(A1:A3)=B1))', true],
  ['=SUMPRODUCT(--ISNA(MATCH(TRIM(A1:A3),B1:B9,0)))', false],
  ['=COUNT(FIND({0,1,2},A1))>0', false],
  ['=SUM(LARGE(A1:A9,{1,2}))', false],
  ['={1,2}', true],
  ['=A1*{1,2}', true],
  ['=IF(A1,{1,2},0)', true],
  ['=T[[#Headers],[x]]', false],
  ['=T[[#Headers],[x]:[y]]', true],
  ['=COUNTIF(A1:A3,"x")', false],
  ['=COUNTIF(A1:A3,B1:B3)', true],
  ['=SUMIFS(C1:C3,A1:A3,"x",B1:B3,B1)', false],
  ['=COUNTIFS(A:A,A1,B:B,"<>")', false],
  ['=VLOOKUP(A1,B1:C9,2,FALSE)', false],
  ['=TEXTJOIN(", ",TRUE,A1:A3)', false],
  ['=TEXTJOIN(", ",TRUE,IF(A1:A3>1,B1:B3,""))', true],
  ['=UNIQUE(A1:A3)', true],
  ['=ROWS(UNIQUE(A1:A3))', true],
  ['=SUM(A1#)', true],
  ['=@A1:A3', false],
  ['=KPI.SPECIFIC(A1)', true],
  ['=INDEX(A1:A9,MATCH(1,B1:B9,0))', true],
  ['=IFERROR(1/0,"")', false],
  ['=(((', false],
])('%s outside tables: %s', (formula, expected) => {
  expect(needsArrayEvaluation(formula, false)).toBe(expected);
});

test.each([
  ['=[@x]+T[@y]', false],
  ['=SUM([x])', false],
  ['=SUM([x]*[y])', true],
  ['=[x]+1', true],
  ['=T[[#Headers],[x]]&", "', false],
  ['=T[[#Headers],[x]:[y]]&", "', true],
  ['=INDEX(Departments[Owner],MATCH([@x],Departments[Name],0))', false],
  ['=IF(KPI.SPECIFIC([@KPI]),"yes","")', false],
  ['=LET(a,[@x],a+1)', true],
])('%s in a table: %s', (formula, expected) => {
  expect(needsArrayEvaluation(formula, true)).toBe(expected);
});
