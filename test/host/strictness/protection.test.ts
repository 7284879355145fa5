import { closeTestOffices } from '../../support/openTestOffice';
import { refusal } from '../../support/refusal';
import { assumed } from './assumed';
import { openWithItems } from './sampleTable';

afterEach(closeTestOffices);

type Allowed = keyof Excel.WorksheetProtectionOptions;

const changes: readonly (readonly [what: string, allowedBy: Allowed | undefined, (sheet: Excel.Worksheet) => void])[] =
  [
    ['a fill', 'allowFormatCells', (sheet) => (sheet.getRange('E5').format.fill.color = '#FF0000')],
    ['a number format', 'allowFormatCells', (sheet) => (sheet.getRange('E5').numberFormat = [['0%']])],
    ['a conditional format', 'allowFormatCells', (sheet) => void sheet.getRange('E5').conditionalFormats.add('Custom')],
    ['a column’s width', 'allowFormatColumns', (sheet) => (sheet.getRange('E:E').format.columnWidth = 80)],
    ['a hidden column', 'allowFormatColumns', (sheet) => (sheet.getRange('E:E').columnHidden = true)],
    ['a row’s height', 'allowFormatRows', (sheet) => (sheet.getRange('9:9').format.rowHeight = 30)],
    ['a hidden row', 'allowFormatRows', (sheet) => (sheet.getRange('9:9').rowHidden = true)],
    ['a row put in', 'allowInsertRows', (sheet) => void sheet.getRange('9:9').insert('Down')],
    ['a row taken out', 'allowDeleteRows', (sheet) => sheet.getRange('9:9').delete('Up')],
    ['a column put in', 'allowInsertColumns', (sheet) => void sheet.getRange('H:H').insert('Right')],
    ['a column taken out', 'allowDeleteColumns', (sheet) => sheet.getRange('H:H').delete('Left')],
    [
      'a link in an unlocked cell',
      'allowInsertHyperlinks',
      (sheet) => (sheet.getRange('F1').hyperlink = { address: 'https://example.org' }),
    ],
    ['a chart', 'allowEditObjects', (sheet) => void sheet.charts.add('Line', sheet.getRange('B1:B4'))],
    ['a value in a locked cell', undefined, (sheet) => (sheet.getRange('E5').values = [[1]])],
    [
      'a validation',
      undefined,
      (sheet) => (sheet.getRange('E5').dataValidation.rule = { custom: { formula: '=TRUE' } }),
    ],
    ['a lock', undefined, (sheet) => (sheet.getRange('E5').format.protection.locked = false)],
    ['a table', undefined, (sheet) => void sheet.tables.add('H1:I2', true)],
    ['a table’s row', undefined, (sheet) => void sheet.tables.getItem('Items').rows.add(undefined, [['x', 1, 1]])],
    ['cells put in', undefined, (sheet) => void sheet.getRange('H1').insert('Down')],
    ['merging', undefined, (sheet) => sheet.getRange('H1:I1').merge()],
  ];

const all = [...new Set(changes.flatMap(([, allowedBy]) => allowedBy ?? []))];

test.each(changes)(`${assumed('protectionOptions')} %s: %s`, async (_what, allowedBy, change) => {
  const { Excel } = await openWithItems();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('F1').format.protection.locked = false;
    const attempt = async (options: Excel.WorksheetProtectionOptions) => {
      sheet.protection.protect(options);
      await context.sync();
      change(sheet);
      const refused = await refusal(context.sync());
      sheet.protection.unprotect();
      await context.sync();
      return refused?.code;
    };
    const others = Object.fromEntries(all.filter((option) => option !== allowedBy).map((option) => [option, true]));
    expect(await attempt(others)).toBe('AccessDenied');
    if (allowedBy) expect(await attempt({ [allowedBy]: true })).toBeUndefined();
  });
});

test('values go into unlocked cells only, all of them', async () => {
  const { Excel, workbook } = await openWithItems();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('F1:F2').format.protection.locked = false;
    sheet.protection.protect({ allowFormatCells: true });
    sheet.protection.load('options,protected');
    await context.sync();
    expect(sheet.protection.options).toMatchObject({ allowFormatCells: true, allowSort: false });
    sheet.getRange('F1:F2').values = [[1], [2]];
    sheet.getRange('F2:F3').values = [[8], [9]];
    expect(await refusal(context.sync())).toMatchObject({ code: 'AccessDenied', place: 'Range.values' });
  });
  expect([0, 1, 2].map((row) => workbook.sheets[0]?.value(row, 5))).toEqual([1, 2, null]);
});

test(assumed('protectedTwice'), async () => {
  const { Excel } = await openWithItems();
  await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getFirst();
    protection.unprotect();
    expect(await refusal(context.sync())).toBeUndefined();
    protection.protect({}, 'secret');
    await context.sync();
    protection.protect();
    expect(await refusal(context.sync())).toMatchObject({ code: 'AccessDenied' });
    protection.unprotect('wrong');
    expect(await refusal(context.sync())).toMatchObject({ code: 'AccessDenied' });
    protection.unprotect('secret');
    protection.load('protected');
    await context.sync();
    expect(protection.protected).toBe(false);
  });
});
