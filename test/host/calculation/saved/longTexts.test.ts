import { CalculationLimit } from '../../../../src/host/calculation/values/CalculationLimit';
import { formulasOf, Recalculated } from './savedBook';

/** A cell full of x, and what a formula makes of it. */
async function ofFullCell(formula: string): Promise<unknown> {
  const done = await Recalculated.of({ Sheet1: { A1: 'x'.repeat(32_767), A2: 'a', ...formulasOf([formula]) } });
  expect(done.uncalculated()).toEqual([]);
  return done.shows('F1');
}

test.each([
  'A1&"y"',
  'SUBSTITUTE(A1,"x",A1)',
  'LEN(SUBSTITUTE(A1,"x","xx"))',
  'SUBSTITUTE(SUBSTITUTE(REPT("x",99),"x",REPT("x",99)),"x",REPT("x",99))',
  'CONCATENATE(A1,A1)',
  '_xlfn.CONCAT(A1,A1)',
  '_xlfn.TEXTJOIN(A1,FALSE,A2,A2,A2)',
  '_xlfn.ARRAYTOTEXT(A1:A2)',
  'REPLACE(A1,1,0,"yy")',
  'REPT(A1,2)',
  '_xlfn.REGEXREPLACE(A1,"x","yy")',
  'LEN(_xlfn.REGEXREPLACE(A1,"",A1))',
])('%s is longer than a cell holds: #VALUE!', async (formula) => {
  expect(await ofFullCell(formula)).toBe('#VALUE!');
});

test.each([
  ['LEN(SUBSTITUTE(A1,"x",""))', 0],
  ['LEN(SUBSTITUTE(A1,"x","y"))', 32_767],
  ['SUBSTITUTE("a-b-c","-","+",2)', 'a-b+c'],
  ['SUBSTITUTE("a-b","-","$&")', 'a$&b'],
  ['LEN(_xlfn.CONCAT(A1))', 32_767],
  ['_xlfn.ARRAYTOTEXT({1,"b"},1)', '{1,"b"}'],
])('%s is %p', async (formula, expected) => {
  expect(await ofFullCell(formula)).toBe(expected);
});

test.each([
  ['COUNTIF(A1,"*x*x*x*x*x*x*x*x*y")', 0],
  ['COUNTIF(A1,"x*x*x*x*x*x*x*x*x")', 1],
  ['ISERROR(SEARCH("y*x*x*x*x*z",A1))', true],
  ['ISNA(MATCH("*x*x*x*x*x*x*y",A1:A2,0))', true],
])('%s is answered at once', async (formula, expected) => {
  const start = Date.now();
  expect(await ofFullCell(formula)).toBe(expected);
  expect(Date.now() - start).toBeLessThan(3_000);
});

test.each([
  ['a*b', 'xaxxbx', 0, 2],
  ['*a*b*', 'xaxxbx', 1, 1],
  ['a*', 'abc', 1, 1],
  ['*c', 'abcabc', 1, 1],
  ['a?c*~*', 'abcde*', 1, 1],
  ['a*a', 'a', 0, 0],
  ['a**a', 'aa', 1, 1],
  ['**', 'anything', 1, 1],
  ['*b*c', 'abbcbc', 1, 1],
  ['~~a', 'b~a', 0, 2],
])('wildcards: %s and %s', async (wanted, text, whole, found) => {
  const done = await Recalculated.of({
    Sheet1: { A1: text, B1: wanted, ...formulasOf(['COUNTIF(A1,B1)', 'IFERROR(SEARCH(B1,A1),0)']) },
  });
  expect([done.shows('F1'), done.shows('F2')]).toEqual([whole, found]);
});

test('an array beyond all bounds is not made', async () => {
  const done = await Recalculated.of({ Sheet1: formulasOf(['SUM(_xlfn.SEQUENCE(1048576,1000))']) });
  expect([done.shows('F1'), done.uncalculated()]).toEqual([777, ['F1: an array of so many cells']]);
});

test('more text than a file can hold ends the calculation', async () => {
  const bomb = Object.fromEntries(
    Array.from({ length: 8_200 }, (_, row) => [`F${row + 1}`, { f: `REPT("x",${32_767 - (row % 5)})`, v: '' }]),
  );
  await expect(Recalculated.of({ Sheet1: bomb })).rejects.toThrow(CalculationLimit);
});
