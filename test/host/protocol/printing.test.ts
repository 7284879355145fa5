import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from '../../../src/host/file/readXlsx';
import { writeXlsx } from '../../../src/host/file/writeXlsx';
import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';
import { refusal } from '../../support/refusal';

afterEach(closeTestOffices);

test('titles and print areas are set, read, and follow inserted rows and columns', async () => {
  const { Excel, workbook } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const { pageLayout } = sheet;
    pageLayout.setPrintTitleColumns('$A:$B');
    pageLayout.setPrintTitleRows(sheet.getRange('4:5'));
    pageLayout.setPrintArea(sheet.getRanges('A1:H20,J1:K9'));
    pageLayout.zoom = { horizontalFitToPages: 3 };
    sheet.getRange('2:2').insert('Down');
    sheet.getRange('B:B').insert('Right');
    const areas = pageLayout.getPrintAreaOrNullObject().load('address,areaCount');
    const [columns, rows] = [
      pageLayout.getPrintTitleColumnsOrNullObject().load('address'),
      pageLayout.getPrintTitleRows().load('address'),
    ];
    pageLayout.load('zoom');
    await context.sync();
    expect([columns.address, rows.address, areas.address, areas.areaCount]).toEqual([
      'Sheet1!A:C',
      'Sheet1!5:6',
      'Sheet1!A1:I21,Sheet1!K1:L10',
      2,
    ]);
    expect(pageLayout.zoom).toEqual({ scale: null, horizontalFitToPages: 3, verticalFitToPages: null });
  });
  const bytes = await writeXlsx(workbook);
  const part = strFromU8(unzipSync(bytes)['xl/workbook.xml'] ?? new Uint8Array());
  expect(part).toContain(
    '<definedName name="_xlnm.Print_Area" localSheetId="0">Sheet1!$A$1:$I$21,Sheet1!$K$1:$L$10</definedName>',
  );
  expect(part).toContain(
    '<definedName name="_xlnm.Print_Titles" localSheetId="0">Sheet1!$A:$C,Sheet1!$5:$6</definedName>',
  );
  const [back] = (await readXlsx(bytes)).sheets;
  expect(back?.pageLayout).toEqual(workbook.sheets[0]?.pageLayout);
});

test('a scale takes the place of pages to fit into; deleted titles are none', async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const { pageLayout } = sheet;
    pageLayout.zoom = { verticalFitToPages: 2 };
    pageLayout.zoom = { scale: 75 };
    pageLayout.setPrintTitleRows('1:2');
    sheet.getRange('1:3').delete('Up');
    const rows = pageLayout.getPrintTitleRowsOrNullObject();
    const area = pageLayout.getPrintAreaOrNullObject();
    pageLayout.load('zoom');
    await context.sync();
    expect([pageLayout.zoom.scale, pageLayout.zoom.verticalFitToPages]).toEqual([75, null]);
    expect([rows.isNullObject, area.isNullObject]).toEqual([true, true]);
    pageLayout.getPrintArea();
    expect(await refusal(context.sync())).toMatchObject({ code: 'ItemNotFound', place: 'PageLayout.getPrintArea' });
    pageLayout.getPrintTitleColumns();
    expect((await refusal(context.sync()))?.code).toBe('ItemNotFound');
  });
});

test('a print area does not grow with a table', async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:B2').values = [
      ['a', 'b'],
      [1, 2],
    ];
    const table = sheet.tables.add('A1:B2', true);
    sheet.pageLayout.setPrintArea('A1:B2');
    table.rows.add(undefined, [[3, 4]]);
    const area = sheet.pageLayout.getPrintArea().load('address');
    await context.sync();
    expect(area.address).toBe('Sheet1!A1:B2');
  });
});
