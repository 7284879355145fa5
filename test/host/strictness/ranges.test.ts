import { readXlsx } from '../../../src/host/file/readXlsx';
import { writeXlsx } from '../../../src/host/file/writeXlsx';
import type { OfficeHost } from '../../../src/host/headless/openOffice';
import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';
import { refusal } from '../../support/refusal';
import { assumed } from './assumed';

afterEach(closeTestOffices);

test.each(['values', 'formulas', 'numberFormat'] as const)(`${assumed('singleArray')} %s`, async (property) => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1:B2');
    range[property] = [['0.0']];
    range.load('values,numberFormat');
    await context.sync();
    const number = property === 'numberFormat' ? '' : 0;
    expect(range.values).toEqual(Array(2).fill([number, number]));
    expect(range.numberFormat[1]?.[1]).toBe(property === 'numberFormat' ? '0.0' : 'General');
  });
});

test.each<[string, unknown, string[][]]>([
  [
    'formulas',
    '=A1+$A1+A$1+$A$1',
    [
      ['=A1+$A1+A$1+$A$1', '=B1+$A1+B$1+$A$1'],
      ['=A2+$A2+A$1+$A$1', '=B2+$A2+B$1+$A$1'],
    ],
  ],
  [
    'formulas',
    [['=SUM(A:A)']],
    [
      ['=SUM(A:A)', '=SUM(B:B)'],
      ['=SUM(A:A)', '=SUM(B:B)'],
    ],
  ],
  [
    'values',
    '=Sheet1!A1&"A1"',
    [
      ['=Sheet1!A1&"A1"', '=Sheet1!B1&"A1"'],
      ['=Sheet1!A2&"A1"', '=Sheet1!B2&"A1"'],
    ],
  ],
  ['values', "'=A1", Array(2).fill(['=A1', '=A1'])],
])(`${assumed('singleValue')} %s %j`, async (property, value, expected) => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('D1:E2');
    Object.assign(range, { [property]: value });
    range.load('formulas');
    await context.sync();
    expect(range.formulas).toEqual(expected);
  });
});

test('one formula set on cells of text stays as it is written', async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('D1:D2');
    range.numberFormat = [['@'], ['General']];
    range.formulas = '=A1' as never;
    range.load('formulas,values');
    await context.sync();
    expect(range.formulas).toEqual([['=A1'], ['=A2']]);
    expect(range.values).toEqual([['=A1'], [0]]);
  });
});

test('whole rows and columns take no values or formulas, and give null for those of their cells', async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1').values = [['x']];
    for (const address of ['A:A', 'B:D', '2:2', '1:4', 'A:XFD', 'A1:A1048576']) {
      const range = sheet.getRange(address).load('values,formulas,text,valueTypes,numberFormat,address');
      await context.sync();
      const { values, formulas, text, valueTypes, numberFormat } = range;
      expect([values, formulas, text, valueTypes, numberFormat]).toEqual(Array(5).fill(null));
      for (const property of ['values', 'formulas'] as const) {
        Object.assign(sheet.getRange(address), { [property]: 'Due date' });
        expect(await refusal(context.sync())).toMatchObject({ code: 'InvalidArgument', place: `Range.${property}` });
      }
    }
    const most = sheet.getRange('A1:B3').load('values');
    await context.sync();
    expect(most.values).toHaveLength(3);
  });
});

test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
  ['2 rows above', (range) => range.getRowsAbove(-2), 'C3:E4'],
  ['1 row below', (range) => range.getRowsBelow(-1), 'C5:E5'],
  ['2 columns before', (range) => range.getColumnsBefore(-2), 'C3:D5'],
  ['3 columns after', (range) => range.getColumnsAfter(-3), 'C3:E5'],
  ['1 column after', (range) => range.getColumnsAfter(-1), 'E3:E5'],
])(`${assumed('negativeCount')} %s`, async (_name, reach, expected) => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const reached = reach(context.workbook.worksheets.getFirst().getRange('C3:E5')).load('address');
    await context.sync();
    expect(reached.address).toBe(`Sheet1!${expected}`);
  });
});

test.each<[string, (range: Excel.Range) => Excel.Range]>([
  ['getRowsAbove', (range) => range.getRowsAbove(-4)],
  ['getRowsBelow', (range) => range.getRowsBelow(0)],
  ['getColumnsBefore', (range) => range.getColumnsBefore(3)],
  ['getColumnsAfter', (range) => range.getColumnsAfter(-4)],
])('%s of lines that are not there is refused', async (method, reach) => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    reach(context.workbook.worksheets.getFirst().getRange('C3:E5')).load('address');
    expect(await refusal(context.sync())).toMatchObject({ code: 'InvalidArgument', place: `Range.${method}` });
  });
});

test.each<[Excel.ClearApplyTo | 'RemoveHyperlinks', string, string]>([
  ['RemoveHyperlinks', '#000000', '#FFFFFF'],
  ['Hyperlinks' as Excel.ClearApplyTo, '#0563C1', '#FFFF00'],
])(`${assumed('removedLinks')} %s`, async (applyTo, color, fill) => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const [link, beside] = [sheet.getRange('A1'), sheet.getRange('B1')];
    link.hyperlink = { address: 'https://a.example/', textToDisplay: 'a' };
    sheet.getRange('A1:B1').format.fill.color = 'yellow';
    link.conditionalFormats.add('Custom').custom.rule.formula = '=A1="a"';
    link.dataValidation.rule = { textLength: { formula1: 9, operator: 'LessThan' } };
    sheet.getRange('A1:B1').clear(applyTo as Excel.ClearApplyTo);
    link.load('hyperlink,values,format/fill/color,format/font/color');
    link.dataValidation.load('type');
    beside.load('format/fill/color');
    const rules = link.conditionalFormats.getCount();
    await context.sync();
    expect([link.hyperlink, link.values, link.format.font.color, link.format.fill.color]).toEqual([
      null,
      [['a']],
      color,
      fill,
    ]);
    expect([rules.value, link.dataValidation.type, beside.format.fill.color]).toEqual([1, 'TextLength', '#FFFF00']);
  });
});

test.each(['values', 'formulas', 'numberFormat'] as const)(
  'where arrays of one value are refused, %s of more cells are',
  async (property) => {
    const { Excel } = await openTestOffice({ singleArrays: 'refused' });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('C1')[property] = [['0']];
      await context.sync();
      sheet.getRange('A1:B2')[property] = [['0']];
      expect(await refusal(context.sync())).toMatchObject({ code: 'InvalidArgument', place: `Range.${property}` });
    });
  },
);

test.each([
  ['C2', 0, -2, 'A2:C2'],
  ['C3', -2, 0, 'C1:C3'],
  ['C3', -1, -1, 'B2:C3'],
  ['B2:C3', 0, -2, 'A2:B3'],
  ['B2:C3', 0, -1, 'B2:B3'],
  ['B2:C3', -1, 1, 'B2:D2'],
] as const)(`${assumed('resizedPast')} %s by %i, %i is %s`, async (address, rows, columns, expected) => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const resized = sheet.getRange(address).getResizedRange(rows, columns).load('address');
    await context.sync();
    expect(resized.address).toBe(`Sheet1!${expected}`);
  });
});

test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
  ['getResizedRange', (range) => range.getResizedRange(0, -3), 'Range.getResizedRange'],
  ['getResizedRange', (range) => range.getResizedRange(1_048_576, 0), 'Range.getResizedRange'],
  ['getAbsoluteResizedRange', (range) => range.getAbsoluteResizedRange(0, 1), 'Range.getAbsoluteResizedRange'],
  ['getAbsoluteResizedRange', (range) => range.getAbsoluteResizedRange(1, -2), 'Range.getAbsoluteResizedRange'],
  ['getOffsetRange', (range) => range.getOffsetRange(-2, 0), 'Range.getOffsetRange'],
])('%s off the sheet or to nothing is refused', async (_name, move, place) => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    move(context.workbook.worksheets.getFirst().getRange('B2')).load('address');
    expect(await refusal(context.sync())).toMatchObject({ code: 'InvalidArgument', place });
  });
});

test.each([
  ['B5', 'B5'],
  ['B2:C4', 'B2:C4'],
  ['A1:B2', 'A1:B2'],
  ['3:4', '3:4'],
  ['C:C', 'C:C'],
  ['A2', 'A2'],
])(`${assumed('frozenBlock')} %s is %s`, async (address, location) => {
  const office = await openTestOffice();
  const frozen = ({ Excel }: OfficeHost, change: (panes: Excel.WorksheetFreezePanes) => void) =>
    Excel.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getFirst();
      change(freezePanes);
      const range = freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      return range.isNullObject ? null : range.address;
    });
  expect(await frozen(office, (panes) => panes.freezeAt(address))).toBe(`Sheet1!${location}`);
  const back = await openTestOffice({ workbook: await readXlsx(await writeXlsx(office.workbook)) });
  expect(await frozen(back, () => undefined)).toBe(`Sheet1!${location}`);
  expect(await frozen(back, (panes) => panes.freezeRows(2))).toBe('Sheet1!1:2');
  const again = await openTestOffice({ workbook: await readXlsx(await writeXlsx(back.workbook)) });
  expect(await frozen(again, () => undefined)).toBe('Sheet1!1:2');
  expect(await frozen(again, (panes) => panes.freezeAt(null as unknown as string))).toBeNull();
});

test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  ['cells beside each other', (sheet) => sheet.getRange('A1').getIntersection('B1')],
  ['areas that touch at a corner', (sheet) => sheet.getRange('A1:B2').getIntersection('C3:D4')],
  ['a row and a cell', (sheet) => sheet.getRange('2:2').getIntersection('A1')],
  ['the last cell', (sheet) => sheet.getRange('A1:XFC1048576').getIntersection('XFD1048576')],
  ['a range object', (sheet) => sheet.getRange('A1').getIntersection(sheet.getRange('A2'))],
  ['one that is read', (sheet) => sheet.getRange('A1').getIntersection('B1').load('address')],
  ['what is asked of it', (sheet) => sheet.getRange('A1').getIntersection('B1').getLastCell()],
  [
    'what is left of a table',
    (sheet) => sheet.tables.getItem('Items').columns.getItem('b').getHeaderRowRange().getIntersection('A4'),
  ],
])(`${assumed('unmetRange')} %s`, async (_what, queue) => {
  const { Excel, workbook } = await openTestOffice();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getFirst();
    sheet.getRange('A4:B4').values = [['a', 'b']];
    sheet.tables.add('A4:B5', true).name = 'Items';
    await context.sync();
    sheet.getRange('J1').values = [['before']];
    queue(sheet);
    sheet.getRange('J2').values = [['after']];
    worksheets.add('After');
    expect(await refusal(context.sync())).toMatchObject({ code: 'ItemNotFound', place: 'Range.getIntersection' });
  });
  expect([workbook.sheets[0]?.value(0, 9), workbook.sheets[0]?.value(1, 9)]).toEqual(['before', null]);
  expect(workbook.sheets).toHaveLength(1);
});

test.each([
  ['A1:B2', 'B2:C3'],
  ['A1:B2', 'B:B'],
  ['C3', 'A1:XFD1048576'],
])('%s and %s meet, so the batch goes on', async (one, other) => {
  const { Excel, workbook } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange(one).getIntersection(other);
    sheet.getRange('J2').values = [['after']];
    await context.sync();
  });
  expect(workbook.sheets[0]?.value(1, 9)).toBe('after');
});

test.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
  ['a row above', (sheet) => sheet.getRange('1:1').insert('Down'), 'B3'],
  ['a column before', (sheet) => sheet.getRange('A:A').insert('Right'), 'C2'],
  ['cells above', (sheet) => sheet.getRange('B1').insert('Down'), 'B3'],
  ['a row below', (sheet) => sheet.getRange('3:3').insert('Down'), 'B2'],
  ['a row taken out above', (sheet) => sheet.getRange('1:1').delete('Up'), 'B1'],
])(`${assumed('trackedRange')} %s`, async (_what, change, address) => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const cell = sheet.getRange('B2');
    context.trackedObjects.add(cell);
    await context.sync();
    change(sheet);
    await context.sync();
    cell.values = [['here']];
    cell.load('address');
    const there = sheet.getRange(address).load('values');
    await context.sync();
    expect([cell.address, there.values]).toEqual([`Sheet1!${address}`, [['here']]]);
    context.trackedObjects.remove(cell);
    await context.sync();
  });
});

test.each(['values', 'formulas', 'numberFormat'] as const)(`${assumed('nullLeaves')} %s`, async (property) => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1:C2');
    range.formulas = [
      [1, '=A1+1', 'x'],
      ['', true, "'7"],
    ];
    range.numberFormat = [
      ['0.0', '0%', '@'],
      ['General', 'General', 'General'],
    ];
    range.load('formulas, numberFormat');
    await context.sync();
    const { formulas, numberFormat } = range;
    const before = { formulas, numberFormat };
    range[property] = [
      [null, null, null],
      [null, null, null],
    ];
    range.load('formulas, numberFormat');
    await context.sync();
    expect({ formulas: range.formulas, numberFormat: range.numberFormat }).toEqual(before);
  });
});
