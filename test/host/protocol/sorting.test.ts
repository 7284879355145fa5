import { CellError } from '../../../src/host/book/model/CellError';
import { compareForSorting } from '../../../src/host/book/tables/compareForSorting';
import { readXlsx } from '../../../src/host/file/readXlsx';
import { writeXlsx } from '../../../src/host/file/writeXlsx';
import type { OfficeHost } from '../../../src/host/headless/openOffice';
import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';
import { refusal } from '../../support/refusal';

afterEach(closeTestOffices);

/** Sheet1 with the table Items in A1:C5: Name, Count, Twice (calculated). */
async function openWithItems(): Promise<OfficeHost> {
  const office = await openTestOffice();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:C5').values = [
      ['Name', 'Count', 'Twice'],
      ['Pear', 4, ''],
      ['apple', 3, ''],
      ['', 9, ''],
      ['Apple', 4, ''],
    ];
    sheet.tables.add('A1:C5', true).name = 'Items';
    sheet.getRange('C2').formulas = [['=[@Count]*2']];
    await context.sync();
  });
  return office;
}

async function valuesOf({ Excel }: OfficeHost, address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address).load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}

async function sortItems(office: OfficeHost, fields: Excel.SortField[], matchCase?: boolean): Promise<unknown[][]> {
  await office.Excel.run(async (context) => {
    context.workbook.tables.getItem('Items').sort.apply(fields, matchCase);
    await context.sync();
  });
  return valuesOf(office, 'A2:C5');
}

test('a table is sorted by several keys, blanks last both ways, alike rows in their order', async () => {
  const office = await openWithItems();
  expect(await sortItems(office, [{ key: 0 }])).toEqual([
    ['apple', 3, 6],
    ['Apple', 4, 8],
    ['Pear', 4, 8],
    ['', 9, 18],
  ]);
  expect(await sortItems(office, [{ key: 0, ascending: false }])).toEqual([
    ['Pear', 4, 8],
    ['apple', 3, 6],
    ['Apple', 4, 8],
    ['', 9, 18],
  ]);
  expect(
    await sortItems(office, [
      { key: 2, ascending: true },
      { key: 0, ascending: false },
    ]),
  ).toEqual([
    ['apple', 3, 6],
    ['Pear', 4, 8],
    ['Apple', 4, 8],
    ['', 9, 18],
  ]);
});

test('what a table was sorted by is told, saved, applied again, and cleared', async () => {
  const office = await openWithItems();
  await sortItems(office, [{ key: 1, ascending: false }, { key: 0 }], true);
  const bytes = await writeXlsx(office.workbook);
  const reopened = await openTestOffice({ workbook: await readXlsx(bytes) });
  for (const each of [office, reopened]) {
    await each.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Items');
      const sort = table.sort.load('fields,matchCase,method');
      await context.sync();
      expect([sort.fields.map(({ key, ascending }) => [key, ascending]), sort.matchCase, sort.method]).toEqual([
        [
          [1, false],
          [0, true],
        ],
        true,
        'PinYin',
      ]);
      context.workbook.worksheets.getFirst().getRange('A2:B2').values = [['Fig', 1]];
      sort.reapply();
      const names = table.columns.getItem('Name').getDataBodyRange().load('values');
      await context.sync();
      expect(names.values.flat()).toEqual(['Apple', 'Pear', 'apple', 'Fig']);
      sort.clear();
      sort.load('fields');
      await context.sync();
      expect(sort.fields).toEqual([]);
      sort.reapply();
      expect(await refusal(context.sync())).toMatchObject({ code: 'InvalidOperation' });
    });
  }
});

test('a key follows its column, and goes with it', async () => {
  const { Excel } = await openWithItems();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Items');
    const sort = table.sort;
    sort.apply([{ key: 1 }, { key: 0 }]);
    table.columns.add(1);
    sort.load('fields');
    await context.sync();
    expect(sort.fields.map(({ key }) => key)).toEqual([2, 0]);
    table.columns.getItem('Name').delete();
    sort.load('fields');
    await context.sync();
    expect(sort.fields.map(({ key }) => key)).toEqual([1]);
  });
});

test('looks and links go with their row, rules and heights stay', async () => {
  const { Excel, workbook } = await openWithItems();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A2').format.fill.color = '#FF0000';
    sheet.getRange('A2').hyperlink = { address: 'https://pear.example/', textToDisplay: 'Pear' };
    sheet.getRange('2:2').format.rowHeight = 40;
    sheet.getRange('A2').dataValidation.rule = { custom: { formula: '=TRUE' } };
    context.workbook.tables.getItem('Items').sort.apply([{ key: 0 }]);
    const moved = sheet.getRange('A4').load('hyperlink,values');
    const left = sheet.getRange('A2').load('hyperlink');
    const fills = ['A2', 'A4'].map((address) => sheet.getRange(address).format.fill.load('color'));
    const height = sheet.getRange('A2').format.load('rowHeight');
    await context.sync();
    expect([moved.values, moved.hyperlink.address, left.hyperlink]).toEqual([
      [['Pear']],
      'https://pear.example/',
      null,
    ]);
    expect([fills.map(({ color }) => color), height.rowHeight]).toEqual([['#FFFFFF', '#FF0000'], 40]);
  });
  expect(workbook.sheets[0]?.validations[0]?.areas).toEqual([{ top: 1, left: 0, bottom: 1, right: 0 }]);
});

test('rows that a filter holds back stay where they are', async () => {
  const office = await openWithItems();
  await office.Excel.run(async (context) => {
    context.workbook.tables.getItem('Items').columns.getItem('Count').filter.applyCustomFilter('<>3');
    await context.sync();
  });
  expect(await sortItems(office, [{ key: 0 }])).toEqual([
    ['Apple', 4, 8],
    ['apple', 3, 6],
    ['Pear', 4, 8],
    ['', 9, 18],
  ]);
});

test('a range is sorted with or without its head', async () => {
  const office = await openTestOffice();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('B2:C5').values = [
      ['Name', 'Count'],
      ['10', 'x'],
      ['b', 2],
      [9, 1],
    ];
    sheet.getRange('B2:C5').sort.apply([{ key: 1, ascending: false }], false, true);
    await context.sync();
    expect(await valuesOf(office, 'B2:C5')).toEqual([
      ['Name', 'Count'],
      [10, 'x'],
      ['b', 2],
      [9, 1],
    ]);
    sheet.getRange('B:C').sort.apply([{ key: 0 }]);
    await context.sync();
  });
  expect(await valuesOf(office, 'B2:C5')).toEqual([
    [9, 1],
    [10, 'x'],
    ['b', 2],
    ['Name', 'Count'],
  ]);
});

describe('what sorting refuses', () => {
  test.each<[string, (sheet: Excel.Worksheet, table: Excel.Table) => void, string]>([
    ['no fields', (_sheet, table) => table.sort.apply([]), 'InvalidArgument'],
    ['a column that is none', (_sheet, table) => table.sort.apply([{ key: 3 }]), 'InvalidArgument'],
    ['colours', (_sheet, table) => table.sort.apply([{ key: 0, sortOn: 'CellColor' }]), 'ApiNotFound'],
    ['strokes', (_sheet, table) => table.sort.apply([{ key: 0 }], false, 'StrokeCount'), 'ApiNotFound'],
    ['columns', (sheet) => sheet.getRange('E1:F2').sort.apply([{ key: 0 }], false, false, 'Columns'), 'ApiNotFound'],
    ['a head among the rows', (sheet) => sheet.getRange('A1:C5').sort.apply([{ key: 0 }]), 'InvalidOperation'],
    ['rows beyond a table', (sheet) => sheet.getRange('A2:D5').sort.apply([{ key: 0 }]), 'InvalidOperation'],
    [
      'merged cells',
      (sheet) => {
        sheet.getRange('E1:F2').values = [
          [1, 2],
          ['', 4],
        ];
        sheet.getRange('E1:E2').merge();
        sheet.getRange('E1:F3').sort.apply([{ key: 1 }]);
      },
      'InvalidOperation',
    ],
    [
      'a protected sheet',
      (sheet, table) => {
        sheet.protection.protect();
        table.sort.apply([{ key: 0 }]);
      },
      'AccessDenied',
    ],
    [
      'locked cells of a protected sheet that lets sorting through',
      (sheet, table) => {
        sheet.protection.protect({ allowSort: true });
        table.sort.apply([{ key: 0 }]);
      },
      'AccessDenied',
    ],
  ])('%s', async (_name, queue, code) => {
    const office = await openWithItems();
    await office.Excel.run(async (context) => {
      queue(context.workbook.worksheets.getFirst(), context.workbook.tables.getItem('Items'));
      expect(await refusal(context.sync())).toMatchObject({ code });
    });
    expect((await valuesOf(office, 'A2:A5')).flat()).toEqual(['Pear', 'apple', '', 'Apple']);
  });
});

test('Excel’s order: numbers, texts, logical values, errors; blanks last', () => {
  const order = { ascending: true, matchCase: false, textAsNumber: false };
  const values = [null, new CellError('#N/A'), true, false, 'b', 'B', 'co-op', 'coop', 'a', '', '10', 9, -1, 10];
  const up = [...values].sort((one, other) => compareForSorting(one, other, order));
  expect(up.map(String)).toEqual([
    '-1',
    '9',
    '10',
    '',
    '10',
    'a',
    'b',
    'B',
    'coop',
    'co-op',
    'false',
    'true',
    '#N/A',
    'null',
  ]);
  const down = [...values].sort((one, other) => compareForSorting(one, other, { ...order, ascending: false }));
  expect(down.map(String)).toEqual([
    '#N/A',
    'true',
    'false',
    'co-op',
    'coop',
    'b',
    'B',
    'a',
    '10',
    '',
    '10',
    '9',
    '-1',
    'null',
  ]);
  const byCase = ['b', 'B', 'a', 'A'].sort((one, other) =>
    compareForSorting(one, other, { ...order, matchCase: true }),
  );
  expect(byCase).toEqual(['a', 'A', 'b', 'B']);
  const asNumbers = [11, '9', 'x', '10'].sort((one, other) =>
    compareForSorting(one, other, { ...order, textAsNumber: true }),
  );
  expect(asNumbers).toEqual(['9', '10', 11, 'x']);
});
