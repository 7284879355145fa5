import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';
import { refusal } from '../../support/refusal';
import { assumed } from './assumed';
import { readCells } from './writeAndRead';

afterEach(closeTestOffices);

const typed: readonly (readonly [text: string, value: unknown, format: string])[] = [
  ['95%', 0.95, '0%'],
  ['001', 1, 'General'],
  ["'001", '001', 'General'],
  ['TRUE', true, 'General'],
  ['2024-03-01', 45_352, 'm/d/yyyy'],
  ['=1+1', 2, 'General'],
  ["'=1+1", '=1+1', 'General'],
  ['-5', -5, 'General'],
  ['1,234', 1234, '#,##0'],
  ['#N/A', '#N/A', 'General'],
];

async function write(values: readonly (readonly unknown[])[], address: string, format?: string) {
  const office = await openTestOffice();
  await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address);
    if (format !== undefined) range.numberFormat = values.map((row) => row.map(() => format));
    range.values = values.map((row) => [...row]);
    await context.sync();
  });
  return office;
}

test(assumed('typedFormats'), async () => {
  const rows = typed.map(([text]) => [text]);
  const address = `A1:A${String(rows.length)}`;
  const office = await write(rows, address);
  expect(await readCells(office, address, 'values')).toEqual(typed.map(([, value]) => [value]));
  expect(await readCells(office, address, 'numberFormat')).toEqual(typed.map(([, , format]) => [format]));
});

test('1/2 becomes a date, not a half and not a text', async () => {
  const office = await write([['1/2']], 'A1');
  expect(await readCells(office, 'A1', 'numberFormat')).toEqual([['d-mmm']]);
  expect(await readCells(office, 'A1', 'text')).toEqual([['2-Jan']]);
});

test('a text cell keeps everything as typed, a number too', async () => {
  const rows = typed.filter(([text]) => !text.startsWith("'")).map(([text]) => [text]);
  const address = `A1:A${String(rows.length)}`;
  const office = await write(rows, address, '@');
  expect(await readCells(office, address, 'values')).toEqual(rows);
});

test('a formula of dates brings a date format into a General cell, and only there', async () => {
  const office = await write(
    [['=DATE(2026,11,23)', '=TODAY()+7', '=NOW()', '=YEAR(TODAY())', '=TODAY()-TODAY()']],
    'A1:E1',
  );
  expect(await readCells(office, 'A1:E1', 'numberFormat')).toEqual([
    ['m/d/yyyy', 'm/d/yyyy', 'm/d/yyyy h:mm', 'General', 'General'],
  ]);
  const other = await write([['=DATE(2026,11,23)']], 'A1', '0');
  expect(await readCells(other, 'A1', 'text')).toEqual([['46349']]);
});

test.each<[string, unknown]>([
  ['too few rows', [[1, 2]]],
  [
    'too many columns',
    [
      [1, 2, 3],
      [1, 2, 3],
    ],
  ],
  ['rows of different length', [[1, 2], [1]]],
  ['a flat array', [1, 2]],
  [
    'an object',
    [
      [{}, 1],
      [1, 1],
    ],
  ],
])('values of a wrong shape are InvalidArgument: %s', async (_name, values) => {
  const { Excel, workbook } = await openTestOffice();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1:B2').values = values as unknown[][];
    expect(await refusal(context.sync())).toMatchObject({ code: 'InvalidArgument' });
  });
  expect(workbook.sheets[0]?.usedArea()).toBeUndefined();
});
