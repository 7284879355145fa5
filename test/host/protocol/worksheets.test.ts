import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';
import { refusal } from '../../support/refusal';

afterEach(closeTestOffices);

test('sheets by name, id and place', async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add('KPIs');
    worksheets.add();
    worksheets.load('items/name,items/position');
    added.load();
    const count = worksheets.getCount();
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(['Sheet1', 'KPIs', 'Sheet3']);
    expect(worksheets.items.map(({ position }) => position)).toEqual([0, 1, 2]);
    expect([count.value, added.visibility, added.showGridlines]).toEqual([3, 'Visible', true]);
    const byId = worksheets.getItem(added.id).load('name');
    const byName = worksheets.getItem('kpis').load('id');
    const missing = worksheets.getItemOrNullObject('Nowhere');
    const last = worksheets.getLast().load('name');
    await context.sync();
    expect([byId.name, byName.id, missing.isNullObject, last.name]).toEqual(['KPIs', added.id, true, 'Sheet3']);
    worksheets.getItem('Nowhere').load('name');
    expect(await refusal(context.sync())).toMatchObject({
      code: 'ItemNotFound',
      place: 'WorksheetCollection.getItem',
    });
  });
});

test.each([
  ['', 'InvalidArgument'],
  ['a/b', 'InvalidArgument'],
  ['x'.repeat(32), 'InvalidArgument'],
  ['sheet1', 'ItemAlreadyExists'],
])('a sheet cannot be named %j', async (name, code) => {
  const { Excel, workbook } = await openTestOffice();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    expect(await refusal(context.sync())).toMatchObject({ code, place: 'WorksheetCollection.add' });
    const other = context.workbook.worksheets.add('Other');
    other.name = name;
    expect(await refusal(context.sync())).toMatchObject({ code, place: 'Worksheet.name' });
  });
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1', 'Other']);
});

test('looks, order and visibility', async () => {
  const { Excel, workbook } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('KPIs');
    sheet.position = 0;
    sheet.tabColor = '#1f4e79';
    sheet.showGridlines = false;
    sheet.showHeadings = false;
    sheet.activate();
    sheet.load('tabColor,showGridlines,showHeadings,position');
    await context.sync();
    expect([sheet.tabColor, sheet.showGridlines, sheet.showHeadings, sheet.position]).toEqual([
      '#1F4E79',
      false,
      false,
      0,
    ]);
    sheet.visibility = 'Hidden';
    await context.sync();
    expect(workbook.activeSheet?.name).toBe('Sheet1');
    context.workbook.worksheets.getItem('Sheet1').visibility = 'Hidden';
    expect(await refusal(context.sync())).toMatchObject({ code: 'InvalidOperation', place: 'Worksheet.visibility' });
    sheet.activate();
    expect(await refusal(context.sync())).toMatchObject({ code: 'InvalidOperation', place: 'Worksheet.activate' });
    context.workbook.worksheets.getItem('Sheet1').delete();
    expect(await refusal(context.sync())).toMatchObject({ code: 'InvalidOperation', place: 'Worksheet.delete' });
    sheet.delete();
    await context.sync();
  });
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1']);
});

test('frozen panes', async () => {
  const { Excel, workbook } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B5'));
    const location = sheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect(location.address).toBe('Sheet1!A1:B5');
    sheet.freezePanes.freezeRows(3);
    await context.sync();
    expect([workbook.sheets[0]?.frozenRows, workbook.sheets[0]?.frozenColumns]).toEqual([3, 0]);
    sheet.freezePanes.unfreeze();
    const none = sheet.freezePanes.getLocationOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test('page layout', async () => {
  const { Excel, workbook } = await openTestOffice();
  await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getFirst();
    pageLayout.set({ orientation: 'Landscape', paperSize: 'A4', centerHorizontally: true, leftMargin: 36 });
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 as unknown as undefined };
    expect(await refusal(context.sync())).toMatchObject({ code: 'InvalidArgument', place: 'PageLayout.zoom' });
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintTitleRows('$5:$5');
    pageLayout.setPrintArea('A1:H20');
    pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
    pageLayout.load('orientation,zoom');
    await context.sync();
    expect([pageLayout.orientation, pageLayout.zoom.horizontalFitToPages]).toEqual(['Landscape', 1]);
  });
  expect(workbook.sheets[0]?.pageLayout).toMatchObject({
    fitToWidth: 1,
    fitToHeight: null,
    titleRows: { first: 4, last: 4 },
    printAreas: [{ top: 0, left: 0, bottom: 19, right: 7 }],
    footer: { center: '&P / &N' },
    margins: { left: 36 },
  });
});

test('a protected sheet refuses everything but its unlocked cells', async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('B1').format.protection.locked = false;
    const table = sheet.tables.add('D1:E2', true);
    await context.sync();
    sheet.protection.protect({}, 'secret');
    sheet.protection.load('protected');
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
    const edits: (() => void)[] = [
      () => (sheet.getRange('A1').values = [[1]]),
      () => (sheet.getRange('A1').format.fill.color = '#FF0000'),
      () => (sheet.getRange('A1').format.columnWidth = 90),
      () => sheet.getRange('A1').merge(),
      () => sheet.getRange('1:1').insert('Down'),
      () => sheet.tables.add('A1:A2', true),
      () => (table.style = 'TableStyleLight1'),
      () => table.delete(),
      () => sheet.charts.add('Line', sheet.getRange('A1:A2')),
      () => sheet.getRange('A1').conditionalFormats.add('Custom'),
      () => (sheet.getRange('A1').dataValidation.rule = { custom: { formula: '=TRUE' } }),
      () => sheet.getRange('A1').clear(),
      () => sheet.protection.protect(),
      () => sheet.protection.unprotect('wrong'),
    ];
    for (const edit of edits) {
      edit();
      expect(await refusal(context.sync())).toMatchObject({ code: 'AccessDenied' });
    }
    sheet.getRange('B1').values = [[2]];
    await context.sync();
    sheet.protection.unprotect('secret');
    await context.sync();
    sheet.protection.unprotect('secret');
    sheet.getRange('A1').values = [[3]];
    await context.sync();
  });
});
