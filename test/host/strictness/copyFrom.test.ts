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
