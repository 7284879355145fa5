import { readXlsx } from '../../../src/host/file/readXlsx';
import { writeXlsx } from '../../../src/host/file/writeXlsx';
import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';
import { refusal } from '../../support/refusal';
import { assumed } from './assumed';
import { readCells, writeAndRead } from './writeAndRead';

afterEach(closeTestOffices);

/** `open` and `close` so many times around a text. */
const within = (times: number, open: string, inner: string, close: string): string =>
  `=${open.repeat(times)}${inner}${close.repeat(times)}`;

const ifs = (levels: number): string => within(levels, 'IF(A1=0,', '7', ')');

test.each([
  ['a sum of 3,000 terms', `=1${'+1'.repeat(2999)}`, 3000],
  ['a sum of 8,192 characters', `=1${'+1'.repeat(4095)}`, 4096],
  ['differences, products and quotients by turns', `=9${'-1*1/1'.repeat(1000)}`, -991],
  ['powers', `=2${'^1'.repeat(3000)}`, 2],
  ['a long concatenation', `="a"${'&"b"'.repeat(2000)}`, `a${'b'.repeat(2000)}`],
  ['a concatenation of cells', `=A2${'&A2'.repeat(2600)}`, 'x'.repeat(2601)],
  ['a chain of comparisons', `=1${'=1'.repeat(3000)}`, false],
  ['a chain of mixed comparisons', `=TRUE${'<>FALSE'.repeat(900)}`, true],
  ['percents', '=800%%', 0.08],
  ['thousands of percents', `=0${'%'.repeat(8000)}`, 0],
  ['signs, an even number', `=${'-'.repeat(8000)}5`, 5],
  ['signs, an odd number', `=${'-'.repeat(7999)}5`, -5],
  ['signs between operands', `=1${'-'.repeat(4001)}1`, 0],
  ['signs with spaces', `=1 ${'- '.repeat(4000)}1`, 2],
  ['plus signs leave a text a text', `=${'+'.repeat(8000)}"x"`, 'x'],
  ['4,000 brackets', within(4000, '(', '1+1', ')'), 2],
  ['sums in brackets within each other', within(2000, '1+(', '1', ')'), 2001],
  ['minuses before brackets', within(2001, '-(', '1', ')'), -1],
  ['percents behind brackets', within(2001, '(', '0', '%)'), 0],
  ['texts in brackets', within(1300, '"a"&(', '"b"', ')'), `${'a'.repeat(1300)}b`],
  ['brackets around a range', `=SUM(${'('.repeat(2000)}A1:A2${')'.repeat(2000)},3)`, 3],
  ['brackets around a lambda', `=${'('.repeat(60)}LAMBDA(x,x+1)${')'.repeat(60)}(4)`, 5],
  ['brackets within LET', `=LET(x,5,${'('.repeat(60)}x${'+1)'.repeat(60)})`, 65],
  ['brackets and functions', within(60, 'SUM((((', '1', '))))'), 1],
  ['a long sum within 60 functions', within(60, 'SUM(', `1${'+1'.repeat(2900)}`, ')'), 2901],
  ['255 arguments', `=SUM(1${',1'.repeat(254)})`, 255],
  ['255 arguments of 255 terms', `=MAX(${Array.from({ length: 255 }, (_, each) => `${each}+1+1+1+1`).join(',')})`, 258],
  ['126 names of LET', `=LET(${Array.from({ length: 126 }, (_, each) => `n_${each},${each},`).join('')}n_7+n_8)`, 15],
  ['an array of 3,000 elements', `=SUM({1${',1'.repeat(2999)}})`, 3000],
])('%s', async (_title, formula, result) => {
  const office = await openTestOffice();
  expect(formula.length).toBeLessThanOrEqual(8192);
  expect(await writeAndRead(office, 'A1:A2', [[0], ['x']])).toEqual([[0], ['x']]);
  expect(await writeAndRead(office, 'C1', [[formula]])).toEqual([[result]]);
  expect(await readCells(office, 'C1', 'formulas')).toEqual([[formula]]);
});

test('a long formula brings its date format, follows a new row and is saved', async () => {
  const office = await openTestOffice();
  await writeAndRead(office, 'C1', [[`=TODAY()${'+A1'.repeat(2000)}`]]);
  expect(await readCells(office, 'C1', 'numberFormat')).toEqual([['m/d/yyyy']]);
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('1:1').insert('Down');
    await context.sync();
  });
  const moved = `=TODAY()${'+A2'.repeat(2000)}`;
  expect(await readCells(office, 'C2', 'formulas')).toEqual([[moved]]);
  const back = await readXlsx(await writeXlsx(office.workbook));
  expect(back.sheets[0]?.formula(1, 2)).toBe(moved);
});

test.each([
  ['8,193 characters', `=1${'+1'.repeat(4095)}+`.padEnd(8193, '1')],
  ['256 arguments', `=SUM(1${',1'.repeat(255)})`],
  ['a bracket too few', `=${'('.repeat(4000)}1${')'.repeat(3999)}`],
  ['a bracket too many', `=${'('.repeat(3999)}1${')'.repeat(4000)}`],
  ['nothing in the brackets', within(4000, '(', '', ')')],
  ['an operand missing within brackets', within(60, '(', '1+', ')')],
  ['a call of a call of a call, 2,000 times', `=LAMBDA(x,x)${'(1)'.repeat(2000)}`],
  ['thousands of @', `=${'@'.repeat(8000)}A1`],
])('%s: InvalidArgument in one sentence', async (_title, formula) => {
  const office = await openTestOffice();
  const refused = await refusal(writeAndRead(office, 'C1', [[formula]]));
  expect(refused).toMatchObject({ code: 'InvalidArgument' });
  expect(refused?.message.length).toBeLessThan(500);
  expect(await readCells(office, 'C1', 'values')).toEqual([['']]);
});

test(assumed('nestedFunctions'), async () => {
  const office = await openTestOffice();
  expect(await writeAndRead(office, 'C1', [[ifs(64)]])).toEqual([[7]]);
  expect(await writeAndRead(office, 'C1', [[within(64, 'ABS((((', '1', '))))')]])).toEqual([[1]]);
  for (const tooDeep of [ifs(65), within(1000, 'ABS(', '1', ')'), `=SUM(1,2)+${ifs(65).slice(1)}`]) {
    expect(await refusal(writeAndRead(office, 'C1', [[tooDeep]]))).toMatchObject({ code: 'InvalidArgument' });
  }
  // Beside each other is not within each other.
  expect(await writeAndRead(office, 'C1', [[`=0${'+ABS(1)'.repeat(900)}`]])).toEqual([[900]]);
});

test('a text of more than 32,767 characters is #VALUE!', async () => {
  const office = await openTestOffice();
  await writeAndRead(office, 'A1:A2', [['=REPT("x",32767)'], ['x']]);
  const formulas = ['=A1&A2', '=A1&A1&A1', '=CONCATENATE(A1,A2)', '=SUBSTITUTE(A1,"x","xx")', '=LEN(A1&"")'];
  expect(
    await writeAndRead(
      office,
      'C1:C5',
      formulas.map((each) => [each]),
    ),
  ).toEqual([['#VALUE!'], ['#VALUE!'], ['#VALUE!'], ['#VALUE!'], [32767]]);
});
