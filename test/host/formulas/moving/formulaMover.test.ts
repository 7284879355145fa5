import { formulaMover } from '../../../../src/host/formulas/moving/formulaMover';
import { moveFormula } from '../../../../src/host/formulas/moving/moveFormula';

const from = { row: 4, column: 3 };
const places = [
  { row: 4, column: 3 },
  { row: 9, column: 3 },
  { row: 2, column: 8 },
  { row: 4, column: 30 },
];

test.each([
  '=A1+$B2*C$3-$D$4',
  '=SUM(B2:D9)&"A1 is no reference"&Sheet2!B3',
  "='My A1'!$A$1:B2&Items[@A1]&LOG10(A10)",
  '=SUM(A:A,$B:C,2:2,$3:4)',
  '=SUM(A$5:A9)+SUM($A1:C1)',
  '=SUM(Items[Count])*Rate_1',
  '=D5#+1',
  '=IF(AA10>0,"x""A1",[@[Due B2]])',
])('%s reads everywhere as moveFormula says', (formula) => {
  const mover = formulaMover(formula, from);
  expect(places.map(mover)).toEqual(places.map((to) => moveFormula(formula, from, to)));
});

test('past the edge of the sheet a reference is lost', () => {
  expect(formulaMover('=A1+B9', from)({ row: 3, column: 3 })).toBe(moveFormula('=A1+B9', from, { row: 3, column: 3 }));
});
