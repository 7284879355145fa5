import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';
import { refusal } from '../../support/refusal';
import { assumed } from './assumed';

afterEach(closeTestOffices);

type Queue = (sheet: Excel.Worksheet) => Excel.Range | Excel.RangeAreas;

/** Searches Sheet1, which holds cat, Category in A1:B1, =1/2 as a share in A2, scatter, CAT, a*b in A3:C3. */
async function found(queue: Queue): Promise<string | undefined> {
  const { Excel } = await openTestOffice();
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:C3').formulas = [
      ['cat', 'Category', ''],
      ['=1/2', '', ''],
      ['scatter', 'CAT', 'a*b'],
    ];
    sheet.getRange('A2').numberFormat = [['0%']];
    await context.sync();
    const range = queue(sheet).load('address');
    const refused = await refusal(context.sync());
    if (refused) return refused.code;
    return range.isNullObject ? 'none' : range.address.replaceAll('Sheet1!', '');
  });
}

test.each<[string, string, Queue]>([
  ['the first cell first', 'A1', (sheet) => sheet.getRange('A1:C3').find('cat', {})],
  ['backwards the last', 'B3', (sheet) => sheet.getRange('A1:C3').find('cat', { searchDirection: 'Backwards' })],
  ['what is shown', 'A2', (sheet) => sheet.getRange('A1:C3').find('50%', { completeMatch: true })],
  ['no formula', 'ItemNotFound', (sheet) => sheet.getRange('A1:C3').find('1/2', {})],
  ['any signs', 'B1', (sheet) => sheet.getRange('A1:C3').find('c*y', { completeMatch: true })],
  ['any sign', 'A3', (sheet) => sheet.getRange('A1:C3').find('s?a', {})],
  ['a star itself', 'C3', (sheet) => sheet.getRange('A1:C3').find('~*', {})],
])(`${assumed('findText')} %s: %s`, async (_name, expected, queue) => {
  expect(await found(queue)).toBe(expected);
});

test.each<[string, string, Queue]>([
  ['within a part', 'B3', (sheet) => sheet.getRange('B2:C3').find('cat', {})],
  ['the whole cell', 'B3', (sheet) => sheet.getRange('A2:C3').find('cat', { completeMatch: true })],
  ['by case', 'B3', (sheet) => sheet.getRange('A1:C3').find('CAT', { matchCase: true })],
  ['behind a single cell', 'B1', (sheet) => sheet.getRange('A1').find('cat', {})],
  ['before a single cell', 'B3', (sheet) => sheet.getRange('A1').find('cat', { searchDirection: 'Backwards' })],
  ['round to the cell itself', 'C3', (sheet) => sheet.getRange('C3').find('a~*b', {})],
  [
    'signs that mean something elsewhere',
    'none',
    (sheet) => sheet.getRange('A1:C3').findOrNullObject('a-b/c (d)[e]$^+', {}),
  ],
  ['nothing', 'ItemNotFound', (sheet) => sheet.getRange('A1:C3').find('dog', {})],
  ['nothing, as a null object', 'none', (sheet) => sheet.getRange('A1:C3').findOrNullObject('dog', {})],
  ['no text', 'InvalidArgument', (sheet) => sheet.getRange('A1:C3').find('', {})],
  [
    'no direction',
    'InvalidArgument',
    (sheet) => sheet.getRange('A1').find('a', { searchDirection: 'Up' as 'Forward' }),
  ],
  ['all of a sheet', 'A1:B1,A3:B3', (sheet) => sheet.findAll('cat', {})],
  ['all that match wholly', 'A1,B3', (sheet) => sheet.findAll('cat', { completeMatch: true })],
  ['nothing at all', 'ItemNotFound', (sheet) => sheet.findAll('dog', {})],
  ['nothing at all, as a null object', 'none', (sheet) => sheet.findAllOrNullObject('dog', {})],
])('find: %s: %s', async (_name, expected, queue) => {
  expect(await found(queue)).toBe(expected);
});

test('cells below one another are one area; a hidden sheet holds nothing', async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Other');
    sheet.getRange('B2:C4').values = [
      ['x', 'x'],
      ['x', 'x'],
      ['x', ''],
    ];
    const areas = sheet.findAll('x', {}).load('address,cellCount');
    await context.sync();
    expect([areas.address, areas.cellCount]).toEqual(['Other!B2:C3,Other!B4', 5]);
    sheet.visibility = 'Hidden';
    const none = sheet.findAllOrNullObject('x', {}).load('address');
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});
