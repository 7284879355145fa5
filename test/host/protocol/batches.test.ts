import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';
import { refusal } from '../../support/refusal';

afterEach(closeTestOffices);

test('one sync is one batch, whose cost is counted', async () => {
  const { Excel, batches } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1').values = [['ä'.repeat(1000)]];
    await context.sync();
    context.workbook.worksheets.add('Other');
    await context.sync();
    await context.sync();
  });
  expect(batches).toHaveLength(2);
  expect(batches[0]?.bytes).toBeGreaterThan(2000);
  expect(batches[0]?.actions).toBeGreaterThanOrEqual(2);
  expect(batches[0]?.responseBytes).toBeGreaterThan(20);
});

test('a failing action ends its batch; what came before stays done', async () => {
  const { Excel, workbook, batches } = await openTestOffice();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add('Done');
    worksheets.add('Done');
    worksheets.add('Never');
    const refused = await refusal(context.sync());
    expect(refused).toMatchObject({ code: 'ItemAlreadyExists', place: 'WorksheetCollection.add' });
  });
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1', 'Done']);
  expect(batches.map(({ failedWith }) => failedWith)).toEqual(['ItemAlreadyExists']);
});

test('what was deleted cannot be used any more, in this batch or later', async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Gone');
    const range = sheet.getRange('A1');
    const table = sheet.tables.add('C1:D2', true);
    const chart = sheet.charts.add('Line', range);
    const rule = range.conditionalFormats.add('Custom');
    const name = context.workbook.names.add('Here', range);
    await context.sync();
    const uses: [() => void, () => void][] = [
      [() => chart.delete(), () => (chart.name = 'x')],
      [() => rule.delete(), () => (rule.stopIfTrue = true)],
      [() => name.delete(), () => (name.visible = false)],
      [() => table.convertToRange(), () => (table.showBandedRows = false)],
      [() => sheet.delete(), () => (range.values = [[1]])],
    ];
    for (const [remove, use] of uses) {
      remove();
      use();
      expect(await refusal(context.sync())).toMatchObject({ code: 'ItemNotFound' });
    }
    range.values = [[1]];
    expect(await refusal(context.sync())).toMatchObject({ code: 'ItemNotFound' });
    sheet.load('name');
    expect(await refusal(context.sync())).toMatchObject({ code: 'ItemNotFound' });
  });
});

test('the error shows the statement that failed', async () => {
  const { Excel } = await openTestOffice();
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Nowhere').getRange('A1').values = [[1]];
      await context.sync();
    }),
  ).rejects.toMatchObject({
    code: 'ItemNotFound',
    httpStatusCode: 404,
    debugInfo: { statement: expect.stringContaining('worksheets.getItem') as string },
  });
});

test('a batch ordered to fail does nothing', async () => {
  const { Excel, faults, workbook } = await openTestOffice();
  faults.failBatch(2, 'GeneralException');
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('One');
    await context.sync();
    context.workbook.worksheets.add('Two');
    expect(await refusal(context.sync())).toMatchObject({ code: 'GeneralException' });
    context.workbook.worksheets.add('Three');
    await context.sync();
  });
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1', 'One', 'Three']);
});

test('cell-edit mode refuses, or is waited for', async () => {
  const { Excel, faults, workbook } = await openTestOffice();
  faults.cellEditMode = true;
  const add = (name: string) => async (context: Excel.RequestContext) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  };
  expect(await refusal(Excel.run(add('Refused')))).toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  const delayed = Excel.run({ delayForCellEdit: true }, add('Delayed'));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(workbook.sheets).toHaveLength(1);
  faults.cellEditMode = false;
  await delayed;
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1', 'Delayed']);
});

test('a second author between two batches', async () => {
  const { Excel, faults, workbook } = await openTestOffice();
  faults.beforeBatch(2, () => workbook.addSheet('Theirs'));
  await Excel.run(async (context) => {
    const before = context.workbook.worksheets.getCount();
    await context.sync();
    const after = context.workbook.worksheets.getCount();
    await context.sync();
    expect([before.value, after.value]).toEqual([1, 2]);
  });
});

test('requests and answers of over 5 MB are refused', async () => {
  const { Excel, workbook } = await openTestOffice();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1:A200');
    const rows = Array.from({ length: 200 }, () => ['x'.repeat(30_000)]);
    range.values = rows;
    expect(await refusal(context.sync())).toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    for (const [row, [text]] of rows.entries()) workbook.sheets[0]?.storeValue(row, 0, text ?? '');
    context.workbook.worksheets.getFirst().getRange('A1:A200').load('values');
    expect(await refusal(context.sync())).toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });
});

test('settings of the workbook and of Office', async () => {
  const { Excel, Office, workbook } = await openTestOffice();
  const { settings } = Office.context.document;
  settings.set('language', 'id');
  await new Promise<void>((resolve) => settings.saveAsync(() => resolve()));
  expect(workbook.settings.get('language')).toBe('"id"');
  await Excel.run(async (context) => {
    const known = context.workbook.settings.getItemOrNullObject('language').load('value');
    const missing = context.workbook.settings.getItemOrNullObject('other');
    context.workbook.settings.add('range', { min: 3, max: 7 });
    context.workbook.settings.load('items/key,items/value');
    await context.sync();
    expect([known.value, missing.isNullObject]).toEqual(['id', true]);
    expect(context.workbook.settings.items.map(({ key, value }) => [key, value])).toEqual([
      ['language', 'id'],
      ['range', { min: 3, max: 7 }],
    ]);
    context.workbook.settings.getItem('range').delete();
    await context.sync();
  });
  expect([...workbook.settings.keys()]).toEqual(['language']);
});

test.each([
  ['en-US', '.', ','],
  ['id-ID', ',', '.'],
] as const)('application and properties in %s', async (language, decimal, group) => {
  const { Excel, Office } = await openTestOffice({ language });
  expect(Office.context.displayLanguage).toBe(language);
  await Excel.run(async (context) => {
    const { application, properties } = context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    application.calculationMode = 'Manual';
    application.load('calculationMode,decimalSeparator');
    application.cultureInfo.load('name,numberFormat/numberGroupSeparator');
    properties.title = 'KPIs';
    properties.load('title,author');
    context.runtime.enableEvents = false;
    context.runtime.load('enableEvents');
    await context.sync();
    expect([application.calculationMode, application.decimalSeparator, application.cultureInfo.name]).toEqual([
      'Manual',
      decimal,
      language,
    ]);
    expect(application.cultureInfo.numberFormat.numberGroupSeparator).toBe(group);
    expect([properties.title, properties.author, context.runtime.enableEvents]).toEqual(['KPIs', '', false]);
  });
});
