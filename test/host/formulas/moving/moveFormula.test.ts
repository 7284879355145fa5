import { moveFormula } from '../../../../src/host/formulas/moving/moveFormula';

const b2 = { row: 1, column: 1 };

test.each([
  ['=A1*10', { row: 2, column: 2 }, '=B2*10'],
  ['=$A$1+B1', { row: 4, column: 1 }, '=$A$1+B4'],
  ['=A1*10', { row: 0, column: 1 }, '=#REF!*10'],
  ['=SUM(A2:A3)', { row: 1, column: 0 }, '=SUM(#REF!)'],
  ['="A1"&[@Unit]', { row: 0, column: 0 }, '="A1"&[@Unit]'],
])('%s copied from B2 to %j reads %s', (formula, to, moved) => {
  expect(moveFormula(formula, b2, to)).toBe(moved);
});
