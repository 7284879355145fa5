import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';
import { refusal } from '../../support/refusal';
import { assumed } from './assumed';
import { openWithItems } from './sampleTable';

afterEach(closeTestOffices);

type Queue = (sheet: Excel.Worksheet) => void;

async function refused(queue: Queue): Promise<string | undefined> {
  const { Excel } = await openWithItems();
  return Excel.run(async (context) => {
    queue(context.workbook.worksheets.getFirst());
    return (await refusal(context.sync()))?.code;
  });
}

test.each<[string, string, Queue]>([
  ['another kind', 'InvalidArgument', (sheet) => sheet.getRange('E1').copyFrom('A1', 'Widths' as 'All')],
  ['links', 'ApiNotFound', (sheet) => sheet.getRange('E1').copyFrom('A1', 'Link')],
  ['no source', 'InvalidArgument', (sheet) => sheet.getRange('E1').copyFrom(7 as unknown as string)],
  [
    'ranges that form no rectangle',
    'InvalidArgument',
    (sheet) => sheet.getRange('E1').copyFrom(sheet.getRanges('A1,B2')),
  ],
  ['what would leave the sheet', 'InvalidArgument', (sheet) => sheet.getRange('XFD1').copyFrom('A1:B1')],
  ['a sheet that is not there', 'ItemNotFound', (sheet) => sheet.getRange('E1').copyFrom('Nowhere!A1')],
])('copyFrom refuses %s as %s', async (_, code, queue) => {
  expect(await refused(queue)).toBe(code);
});

test('a protected sheet takes values into unlocked cells, formats only where it allows them', async () => {
  const protect = (sheet: Excel.Worksheet, allowFormatCells: boolean): void => {
    sheet.getRange('F1:G9').format.protection.locked = false;
    sheet.protection.protect({ allowFormatCells });
  };
  const copy = (to: string, kind: 'All' | 'Values' | 'Formats', allow = false): Promise<string | undefined> =>
    refused((sheet) => {
      protect(sheet, allow);
      sheet.getRange(to).copyFrom('A1:B1', kind);
    });
  expect(await copy('F1', 'Values')).toBeUndefined();
  expect(await copy('I1', 'Values')).toBe('AccessDenied');
  expect(await copy('F1', 'Formats')).toBe('AccessDenied');
  expect(await copy('I1', 'Formats', true)).toBeUndefined();
});

test(assumed('copyRepeats'), async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:B1').values = [[1, 2]];
    sheet.getRange('D1:F2').copyFrom('A1:B1');
    sheet.getRange('D4:G4').copyFrom('A1:B1');
    sheet.getRange('D6').copyFrom('A1:B1');
    const copied = sheet.getRange('D1:G6').load('values');
    await context.sync();
    expect(copied.values).toEqual([
      [1, 2, '', ''],
      [1, 2, '', ''],
      ['', '', '', ''],
      [1, 2, 1, 2],
      ['', '', '', ''],
      [1, 2, '', ''],
    ]);
  });
});

test(assumed('copyIntoTable'), async () => {
  const { Excel } = await openWithItems();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('D1').values = [['Sum']];
    sheet.getRange('F2').formulas = [['=Items[@Count]+1']];
    sheet.getRange('D2').copyFrom('F2', 'Formulas');
    sheet.getRange('G3').copyFrom('D3', 'Formulas');
    const [inside, outside] = [sheet.getRange('D2:D4').load('formulas'), sheet.getRange('G3').load('formulas')];
    await context.sync();
    expect(inside.formulas).toEqual([['=[@Count]+1'], ['=[@Count]+1'], ['=[@Count]+1']]);
    expect(outside.formulas).toEqual([['=Items[@Count]+1']]);
  });
});

test(assumed('ownValues'), async () => {
  const { Excel } = await openWithItems();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('D1:E1').values = [['Worth', 'Note']];
    sheet.getRange('D2:E4').formulas = Array<string[]>(3).fill(['=IF([@Count]=4,"",[@Count]*2)', '=[@Name]&"!"']);
    sheet.getRange('E3').values = [["'007"]];
    sheet.getRange('H1:H3').formulas = [['=ISTEXT(D3)'], ['=ISBLANK(D3)'], ['=ISTEXT(E3)']];
    for (const address of ['D2:D3', 'E2:E4']) {
      const own = sheet.getRange(address);
      own.copyFrom(own, Excel.RangeCopyType.values);
    }
    const [cells, kinds] = [sheet.getRange('D2:E4').load('formulas'), sheet.getRange('H1:H3').load('values')];
    await context.sync();
    expect(cells.formulas).toEqual([
      [6, 'Apple!'],
      ['', '007'],
      ['=IF([@Count]=4,"",[@Count]*2)', 'Plum!'],
    ]);
    expect(kinds.values).toEqual([[true], [false], [true]]);
  });
});

test.each<[string, unknown, unknown, boolean]>([
  ['a truth', '=1=1', true, false],
  ['an error', '=NA()', '#N/A', false],
  ['a text like a formula', '="=1"&"+1"', '=1+1', true],
  ['a text like a number', '="0"&"7"', '07', true],
  ['a typed text like a formula', "'=1+1", '=1+1', true],
  ['a typed text like a date', "'1/2", '1/2', true],
  ['a typed number', 0.5, 0.5, false],
])('values copied over their own cells: %s stays what it is', async (_what, entered, value, isText) => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange('A1');
    cell.formulas = [[entered]];
    cell.copyFrom(cell, 'Values');
    const isStillText = cell.getOffsetRange(0, 1);
    isStillText.formulas = [['=ISTEXT(A1)']];
    cell.load('values,numberFormat');
    isStillText.load('values');
    await context.sync();
    expect([cell.values, cell.numberFormat, isStillText.values]).toEqual([[[value]], [['General']], [[isText]]]);
    cell.getResizedRange(0, 1).copyFrom(cell.getResizedRange(0, 1), 'Values');
    isStillText.load('formulas');
    await context.sync();
    expect(isStillText.formulas).toEqual([[isText]]);
  });
});
