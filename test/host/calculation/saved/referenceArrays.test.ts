import { formulasOf, Recalculated } from './savedBook';

const numbers = { A1: 1, A2: 2, A3: 3, A4: 4, A5: 5, B1: 10, B2: 20, C1: 'S', C2: 'T' };
const sheets = { S: { A1: 1, A2: 2, B1: 5 }, T: { A1: 10, A2: 20 } };

test.each([
  'SUMPRODUCT(OFFSET(A1,ROW(A1:A5)-1,0))',
  'SUMPRODUCT(OFFSET(A1,0,0,ROW(A1:A5)))',
  'SUMPRODUCT(OFFSET(A1,0,{0,1}))',
  `SUMPRODUCT(INDIRECT({"S","T"}&"!A1"))`,
  `SUM(INDIRECT(C1:C2&"!A1"))`,
  'SUM(INDIRECT("A1",{TRUE,TRUE}))',
  'IFERROR(SUMPRODUCT(LARGE(OFFSET(A1,ROW(A1:A5)-1,0),1)),0)',
])('%s keeps its saved value and is named', async (formula) => {
  const array = { F1: { f: formula, v: 777, attributes: 't="array" ref="F1"' } };
  const done = await Recalculated.of({ Sheet1: { ...numbers, ...array }, ...sheets });
  expect([done.shows('F1'), done.uncalculated()]).toEqual([777, ['F1: an array of references']]);
});

test.each([
  'SUMPRODUCT(SUBTOTAL(9,OFFSET(A1,ROW(A1:A5)-1,0)))',
  'SUMPRODUCT(SUMIF(INDIRECT("\'"&{"S","T"}&"\'!A1:A5"),">0"))',
  'SUMPRODUCT(COUNTIF(OFFSET(A1,ROW(A1:A5)-1,0),">2"))',
  'SUMPRODUCT(N(OFFSET(A1,ROW(A1:A5)-1,0)))',
])('%s, no array formula, does so too', async (formula) => {
  const done = await Recalculated.of({ Sheet1: { ...numbers, ...formulasOf([formula]) }, ...sheets });
  expect([done.shows('F1'), done.uncalculated()]).toEqual([777, ['F1: an array of references']]);
});

test.each([
  ['SUM(OFFSET(A1,{1},0,2))', 5],
  ['SUM(OFFSET(A1:A2,{1},{0}))', 5],
  ['SUM(INDIRECT({"A1:A3"}))', 6],
  ['SUMPRODUCT(OFFSET(A1,0,0,5)*1)', 15],
])('%s, of one reference, is %p', async (formula, expected) => {
  const done = await Recalculated.of({ Sheet1: { ...numbers, ...formulasOf([formula]) } });
  expect([done.shows('F1'), done.uncalculated()]).toEqual([expected, []]);
});

test.each(['SUM(S!A1:T!A1)', 'SUM(A1:T!A2)', 'SUM(OFFSET(S!A1,1,0):T!A1)', 'COUNT(S!A1:S!B1:T!B2)'])(
  '%s, from one sheet to another, keeps its saved value and is named',
  async (formula) => {
    const done = await Recalculated.of({ Sheet1: { ...numbers, ...formulasOf([formula]) }, ...sheets });
    expect([done.shows('F1'), done.uncalculated()]).toEqual([777, ['F1: a range from one sheet to another']]);
  },
);

test('a range whose ends name the same sheet twice is read', async () => {
  const done = await Recalculated.of({ Sheet1: formulasOf(['SUM(S!A1:S!B2)']), ...sheets });
  expect([done.shows('F1'), done.uncalculated()]).toEqual([8, []]);
});
