import { closeTestOffices } from '../../support/openTestOffice';
import { refusal } from '../../support/refusal';
import { assumed } from './assumed';
import { openWithItems } from './sampleTable';
import { readCells, writeAndRead } from './writeAndRead';

afterEach(closeTestOffices);

const metadata = { functions: [{ id: 'TWICE', name: 'TWICE', parameters: [{ name: 'x', type: 'number' }] }] };

test.each([
  ['=sum(b2:a1)', '=SUM(A1:B2)'],
  ['=if(true, 1.50 ,.5)', '=IF(TRUE, 1.5 ,0.5)'],
  ["='Sheet1'!$b$6", '=Sheet1!$B$6'],
  ["='other sheet'!a1", "='Other sheet'!A1"],
  ['=sum(ITEMS[COUNT])', '=SUM(Items[Count])'],
  ['=rate*2', '=Rate*2'],
  ['=iferror(#n/a,"sum(a1)")', '=IFERROR(#N/A,"sum(a1)")'],
  ['=my.twice(a1)', '=MY.TWICE(A1)'],
  ['=nobody.knows(a1)', '=nobody.knows(A1)'],
  ['=let(x,a1,x+1)', '=LET(x,A1,x+1)'],
])(`${assumed('formulaSpelling')} %s → %s`, async (typed, shown) => {
  const office = await openWithItems({ functions: { namespace: 'MY', metadata } });
  await office.Excel.run(async ({ workbook, sync }) => {
    workbook.worksheets.add('Other sheet');
    workbook.names.add('Rate', '=0.25');
    await sync();
  });
  await writeAndRead(office, 'H9', [[typed]]);
  expect(await readCells(office, 'H9', 'formulas')).toEqual([[shown]]);
});

test('within its own table a row is written without the table’s name', async () => {
  const office = await openWithItems();
  await writeAndRead(office, 'D1:D2', [['Worth'], ['=items[[#this row],[count]]*ITEMS[@Price]']]);
  expect(await readCells(office, 'D2:D4', 'formulas')).toEqual(Array(3).fill(['=[@Count]*[@Price]']));
  await writeAndRead(office, 'H2', [['=Items[@count]']]);
  expect(await readCells(office, 'H2', 'formulas')).toEqual([['=Items[@Count]']]);
});

test.each([
  '=SUM(',
  '=1+',
  '=IF(TRUE)',
  '=IF(1,2,3,4)',
  '=TODAY(1)',
  '=LEN()',
  '=ROUND(1)',
  '=A1:B2:',
  `=${'1+'.repeat(4100)}1`,
])('a formula that Excel would not take is InvalidArgument: %s', async (formula) => {
  const office = await openWithItems();
  const refused = await refusal(writeAndRead(office, 'H1', [[formula]]));
  expect(refused).toMatchObject({ code: 'InvalidArgument', place: 'Range.formulas' });
  expect(await readCells(office, 'H1', 'values')).toEqual([['']]);
});

test(assumed('customArgumentCount'), async () => {
  const office = await openWithItems({ functions: { namespace: 'MY', metadata } });
  office.CustomFunctions.associate('TWICE', (x: number) => 2 * x);
  expect(await writeAndRead(office, 'H1:I1', [['=MY.TWICE(1,2)', '=MY.TWICE(4)']])).toEqual([['#VALUE!', 8]]);
});

test('names and formulas follow rows and columns put in, and sheets renamed', async () => {
  const office = await openWithItems();
  await writeAndRead(office, 'H9', [['=SUM(B2:B4)+Total']]);
  await office.Excel.run(async ({ workbook, sync }) => {
    const sheet = workbook.worksheets.getFirst();
    workbook.names.add('Total', '=Sheet1!$C$4');
    sheet.getRange('3:3').insert('Down');
    sheet.getRange('A:A').insert('Right');
    sheet.name = 'My items';
    const name = workbook.names.getItem('Total').load('formula');
    const cell = sheet.getRange('I10').load('formulas');
    await sync();
    expect([name.formula, cell.formulas]).toEqual(["='My items'!$D$5", [['=SUM(C2:C5)+Total']]]);
  });
});

/** Keys as a workbook has them: the sign that all begin with, and in one place a sign of ours, one like it, or none. */
const keys = ['#RD', '#R-D', '#R$D', '#R!D', '#R?D', '#R*D', '#R~D', '#R D', '#R¬D', '#R¤D', '#R¿D', '#R¬¬D', '#r¿d'];

test.each([
  ['#R¬D', 1, 9],
  ['#R¤D', 1, 10],
  ['#R¿D', 2, 11],
  ['#R¬¬D', 1, 12],
  ['#RD', 1, 1],
  ['#R-D', 1, 2],
  ['#R¬', 0, '#N/A'],
  ['#R¡D', 0, '#N/A'],
])(`${assumed('keySigns')} %s`, async (key, count, place) => {
  const office = await openWithItems();
  const last = keys.length;
  await writeAndRead(
    office,
    `H1:H${last}`,
    keys.map((each) => [each]),
  );
  const asked = await writeAndRead(office, 'J1:J4', [
    [key],
    [`=COUNTIF(H1:H${last},J1)`],
    [`=COUNTIFS(H1:H${last},J1,H1:H${last},"#*")`],
    [`=MATCH(J1,H1:H${last},0)`],
  ]);
  expect(asked).toEqual([[key], [count], [count], [place]]);
});
