import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';

afterEach(closeTestOffices);

type Missing = Excel.Worksheet | Excel.Table | Excel.Range | Excel.NamedItem | Excel.Chart | Excel.Setting;

/** Ways to a null object, of every kind that the host gives. */
const ways: readonly (readonly [name: string, find: (workbook: Excel.Workbook, sheet: Excel.Worksheet) => Missing])[] =
  [
    ['sheet', ({ worksheets }) => worksheets.getItemOrNullObject('Nowhere')],
    ['table', ({ tables }) => tables.getItemOrNullObject('None')],
    ['table of a sheet', (_workbook, sheet) => sheet.tables.getItemOrNullObject('None')],
    ['name', ({ names }) => names.getItemOrNullObject('None')],
    ['chart', (_workbook, sheet) => sheet.charts.getItemOrNullObject('None')],
    ['setting', ({ settings }) => settings.getItemOrNullObject('none')],
    ['used range', (_workbook, sheet) => sheet.getUsedRangeOrNullObject(true)],
    ['intersection', (_workbook, sheet) => sheet.getRange('A1').getIntersectionOrNullObject('B2')],
    ['frozen panes', (_workbook, sheet) => sheet.freezePanes.getLocationOrNullObject()],
    ['print title', (_workbook, sheet) => sheet.pageLayout.getPrintTitleRowsOrNullObject()],
  ];

test.each(ways)(
  'a missing %s is deleted without a word, in the batch that looks for it and later',
  async (_name, find) => {
    const { Excel, workbook } = await openTestOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const missing = find(context.workbook, sheet);
      (missing as Excel.Worksheet).delete();
      sheet.getRange('J1').values = [['after']];
      await context.sync();
      expect(missing.isNullObject).toBe(true);
      (missing as Excel.Worksheet).delete();
      sheet.getRange('J2').values = [['later']];
      await context.sync();
      expect(missing.isNullObject).toBe(true);
    });
    expect([workbook.sheets[0]?.value(0, 9), workbook.sheets[0]?.value(1, 9)]).toEqual(['after', 'later']);
  },
);

test('what is reached through a null object is one too, by methods, properties and items', async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const chain = (sheet: Excel.Worksheet): OfficeExtension.ClientObject[] => {
      const range = sheet.getRange('A1:B2');
      const table = sheet.tables.getItem('Items');
      return [
        range,
        range.getCell(0, 0).getResizedRange(1, 1).format.fill,
        range.format.borders.getItem('EdgeTop'),
        sheet.getUsedRange().getLastRow(),
        table,
        table.columns.getItemAt(3).getDataBodyRange(),
        table.rows.add(undefined, [[1]]),
        sheet.charts.add('Line', range),
        sheet.charts.getItemAt(0).series.getItemAt(0).format.line,
        sheet.names.add('Here', range),
        range.conditionalFormats.add('Custom').customOrNullObject,
        sheet.tables.add('A1:B2', true),
        sheet.pageLayout.headersFooters.defaultForAllPages,
      ];
    };
    const missing = context.workbook.worksheets.getItemOrNullObject('Nowhere');
    const inOneBatch = chain(missing);
    await context.sync();
    const later = chain(missing);
    await context.sync();
    expect([...inOneBatch, ...later].map(({ isNullObject }) => isNullObject)).toEqual(Array(26).fill(true));
  });
});

test('methods that give a value give none', async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const ask = (sheet: Excel.Worksheet) => [
      sheet.tables.getCount(),
      sheet.charts.getCount(),
      sheet.getRange('A1').conditionalFormats.getCount(),
      sheet.charts.getItemAt(0).series.getItemAt(0).getDimensionDataSourceString('Values'),
    ];
    const missing = context.workbook.worksheets.getItemOrNullObject('Nowhere');
    const first = ask(missing);
    await context.sync();
    const second = ask(missing);
    await context.sync();
    expect([...first, ...second].map(({ value }) => value)).toEqual(Array(8).fill(null));
  });
});

test('loading is taken, and what reads as undefined is Office.js’s own answer', async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject('Nowhere').load('name,visibility');
    const range = missing.getRange('A1').load(['values', 'format/fill/color']);
    const tables = missing.tables.load('items/name');
    await context.sync();
    expect([missing.isNullObject, missing.name, range.values, tables.isNullObject]).toEqual([
      true,
      undefined,
      undefined,
      true,
    ]);
  });
});

test('a handler added to a null object hears nothing', async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const heard: string[] = [];
    const missing = context.workbook.worksheets.getItemOrNullObject('Nowhere');
    missing.onChanged.add(({ address }) => Promise.resolve(void heard.push(address)));
    await context.sync();
    context.workbook.worksheets.getFirst().getRange('A1').values = [[1]];
    await context.sync();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(heard).toEqual([]);
  });
});

test('the usual way to begin anew: the old sheet goes if it is there, a new one comes', async () => {
  const { Excel, workbook } = await openTestOffice();
  for (let run = 0; run < 2; run++) {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject('Sample').delete();
      const sheet = context.workbook.worksheets.add('Sample');
      sheet.getRange('A1').values = [[run]];
      await context.sync();
    });
  }
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Sample']);
  expect(workbook.sheets[1]?.value(0, 0)).toBe(1);
});
