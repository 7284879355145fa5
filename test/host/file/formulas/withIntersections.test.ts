import { withIntersections } from '../../../../src/host/file/formulas/withIntersections';

const names = new Set(['rates']);

test.each([
  ['=A1:A9', '=@A1:A9'],
  ['=A1:A9*2', '=@A1:A9*2'],
  ['=A:A&"-"&$B:$B', '=@A:A&"-"&@$B:$B'],
  ['=-A1:A9', '=-@A1:A9'],
  ['=LEN(A1:A9)', '=LEN(@A1:A9)'],
  ['=VLOOKUP(A:A,D:E,2,0)', '=VLOOKUP(@A:A,D:E,2,0)'],
  ['=COUNTIF(A:A,A:A)', '=COUNTIF(A:A,@A:A)'],
  ['=COUNTIFS(A:A,A:A,B:B,"x")', '=COUNTIFS(A:A,@A:A,B:B,"x")'],
  ['=SUMIFS(C:C,A:A,A2:A9)', '=SUMIFS(C:C,A:A,@A2:A9)'],
  ['=IF(A1:A9>0,B1:B9,"")', '=IF(@A1:A9>0,@B1:B9,"")'],
  ['=SUM(A1:A9*2)', '=SUM(@A1:A9*2)'],
  ['=SUM(IF(A1:A9>0,B1:B9))', '=SUM(IF(@A1:A9>0,B1:B9))'],
  ['=MATCH(1,(A1:A9="x")*1,0)', '=MATCH(1,(@A1:A9="x")*1,0)'],
  ["='My plan'!A1:A9+1", "=@'My plan'!A1:A9+1"],
  ['=LEN(Items[Name])', '=LEN(@Items[Name])'],
  ['=Rates*2', '=@Rates*2'],
  ['=CHOOSE(2,A1:A9,B1:B9)', '=CHOOSE(2,@A1:A9,@B1:B9)'],
  ['=SUMPRODUCT(IF(A1:A9>0,B1:B9,0))', '=SUMPRODUCT(IF(@A1:A9>0,B1:B9,0))'],
  ['=OFFSET(A1,0,0,3,1)', '=@OFFSET(A1,0,0,3,1)'],
  ['=INDEX(A1:A9,0)', '=@INDEX(A1:A9,0)'],
  ['=UNIQUE(A1:A9)', '=@UNIQUE(A1:A9)'],
])('%s becomes %s', (formula, expected) => {
  expect(withIntersections(formula, names)).toBe(expected);
});

test.each([
  '=SUM(A1:A9)',
  '=SUM(A1:A9,Rates)',
  '=SUMPRODUCT(A1:A9*(B1:B9="x"))',
  '=SUMPRODUCT(--(LEN(A1:A9)>0))',
  '=LOOKUP(2,1/(A1:A9<>""),B1:B9)',
  '=INDEX((A1:A9="x")*1,3)',
  '=MATCH(1,INDEX((A1:A9="x")*(B1:B9="y"),0),0)',
  '=AGGREGATE(14,6,A1:A9/(B1:B9>0),1)',
  '=VLOOKUP(A2,D:E,2,0)',
  '=COUNTIF(A:A,A2)',
  '=INDEX(A1:A9,B2)',
  '=OFFSET(A1,1,0)',
  '=SUM(OFFSET(A1,0,0,3,1))',
  '=ROWS(A1:A9)+COLUMNS(A1:C1)',
  '=[@Name]&Items[[#This Row],[Name]]',
  '=Rate*2',
  '=A1+B2',
  '=XIRR(A1:A9,B1:B9)',
  '=SUM(MMULT(A1:B2,A1:B2*2))',
  '=KPI.ADVICE(A1:A9)',
  '=AND(A1:A9,TRUE)',
  '=SUM((A1:A9,B1:B9))',
  '="A1:A9"&A1',
])('%s stays', (formula) => {
  expect(withIntersections(formula, names)).toBe(formula);
});
