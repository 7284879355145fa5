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

test.each([
  [{ scale: 150 }, { scale: 150, horizontalFitToPages: null, verticalFitToPages: null }],
  [{ scale: 10 }, { scale: 10, horizontalFitToPages: null, verticalFitToPages: null }],
  [{ horizontalFitToPages: 1 }, { scale: null, horizontalFitToPages: 1, verticalFitToPages: null }],
  [
    { verticalFitToPages: 2, scale: null },
    { scale: null, horizontalFitToPages: null, verticalFitToPages: 2 },
  ],
  [
    { horizontalFitToPages: 1, verticalFitToPages: 3 },
    { scale: null, horizontalFitToPages: 1, verticalFitToPages: 3 },
  ],
])('zoom %j is kept, in the file too, in new ones and in those that were opened', async (zoom, expected) => {
  const { workbook } = await openTestOffice();
  let book = workbook;
  for (const before of [{ scale: 90 }, { horizontalFitToPages: 5, verticalFitToPages: 5 }]) {
    for (const next of [before, zoom]) {
      const { Excel } = await openTestOffice({ workbook: book });
      await Excel.run(async (context) => {
        const { pageLayout } = context.workbook.worksheets.getFirst();
        pageLayout.set({ zoom: next as Excel.PageLayoutZoomOptions, paperSize: 'Legal' });
        await context.sync();
      });
      book = await readXlsx(await writeXlsx(book));
    }
    const { Excel } = await openTestOffice({ workbook: book });
    await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getFirst();
      pageLayout.load('zoom,paperSize');
      await context.sync();
      expect([pageLayout.zoom, pageLayout.paperSize]).toEqual([expected, 'Legal']);
    });
  }
});

test.each([{ scale: 9 }, { scale: 401 }, { scale: 12.5 }, { horizontalFitToPages: 0 }, { verticalFitToPages: 1.5 }])(
  'zoom %j is refused',
  async (zoom) => {
    const { Excel } = await openTestOffice();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().pageLayout.zoom = zoom;
      expect(await refusal(context.sync())).toMatchObject({ code: 'InvalidArgument', place: 'PageLayout.zoom' });
    });
  },
);
