import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';
import { refusal } from '../../support/refusal';

afterEach(closeTestOffices);

test('formats are set, read, and null where cells differ', async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const range = sheet.getRange('A1:B2');
    range.format.set({
      font: {
        name: 'Arial',
        size: 14,
        bold: true,
        italic: true,
        underline: 'Single',
        strikethrough: true,
        color: 'red',
      },
      fill: { color: '#ddebf7' },
      horizontalAlignment: 'Center',
      verticalAlignment: 'Top',
      wrapText: true,
      indentLevel: 1,
    });
    sheet.getRange('B2').format.font.bold = false;
    range.load('format/font,format/fill/color,format/wrapText,format/horizontalAlignment');
    await context.sync();
    expect(range.format.font.toJSON()).toMatchObject({
      name: 'Arial',
      size: 14,
      bold: null,
      italic: true,
      underline: 'Single',
      strikethrough: true,
      color: '#FF0000',
    });
    expect([range.format.fill.color, range.format.wrapText, range.format.horizontalAlignment]).toEqual([
      '#DDEBF7',
      true,
      'Center',
    ]);
    range.format.fill.clear();
    range.load('format/fill/color');
    await context.sync();
    expect(range.format.fill.color).toBe('#FFFFFF');
  });
});

test('what formats refuse', async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getFirst().getRange('A1');
    const refused: [() => void, string][] = [
      [() => (format.fill.color = 'no colour'), 'RangeFill.color'],
      [() => (format.font.size = 0), 'RangeFont.size'],
      [() => (format.font.bold = 'yes' as unknown as boolean), 'RangeFont.bold'],
      [() => (format.horizontalAlignment = 'Middle' as 'Center'), 'RangeFormat.horizontalAlignment'],
      [() => (format.rowHeight = 500), 'RangeFormat.rowHeight'],
      [() => (format.indentLevel = 251), 'RangeFormat.indentLevel'],
    ];
    for (const [set, place] of refused) {
      set();
      expect(await refusal(context.sync())).toMatchObject({ code: 'InvalidArgument', place });
    }
  });
});

test('number formats change what is shown, not what is held', async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1:B1');
    range.values = [[0.5, 45000]];
    range.numberFormat = [['0.0%', 'yyyy-mm-dd']];
    range.load('text,values,numberFormat');
    await context.sync();
    expect([range.text, range.values, range.numberFormat]).toEqual([
      [['50.0%', '2023-03-15']],
      [[0.5, 45000]],
      [['0.0%', 'yyyy-mm-dd']],
    ]);
    range.numberFormat = '@' as unknown as string[][];
    range.values = [['=1', '1/2']];
    range.load('formulas,valueTypes');
    await context.sync();
    expect([range.formulas, range.valueTypes]).toEqual([[['=1', '1/2']], [['String', 'String']]]);
    range.numberFormat = '[[' as unknown as string[][];
    expect(await refusal(context.sync())).toMatchObject({ code: 'InvalidArgument', place: 'Range.numberFormat' });
    range.numberFormat = [['0', '0', '0']];
    expect(await refusal(context.sync())).toMatchObject({ code: 'InvalidArgument', place: 'Range.numberFormat' });
  });
});

test('widths and heights in points', async () => {
  const { Excel, workbook } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('B:C').format.columnWidth = 100;
    sheet.getRange('2:2').format.rowHeight = 40;
    const range = sheet.getRange('C3').load('left,top,width,height,format/columnWidth,format/rowHeight');
    const mixed = sheet.getRange('A1:B1').load('format/columnWidth,format/useStandardWidth');
    await context.sync();
    expect([range.left, range.top, range.width, range.height]).toEqual([148, 55, 100, 15]);
    expect([mixed.format.columnWidth, mixed.format.useStandardWidth]).toEqual([null, null]);
    sheet.getRange('B:B').format.useStandardWidth = true;
    sheet.getRange('A1:A9').format.autofitRows();
    sheet.getRange('A1').values = [['x'.repeat(40)]];
    sheet.getRange('A:A').format.autofitColumns();
    await context.sync();
  });
  const sheet = workbook.sheets[0];
  expect([sheet?.columnWidths.has(1), sheet?.rowHeights.size]).toEqual([false, 0]);
  expect(sheet?.columnWidths.get(0)).toBeGreaterThan(150);
});

test('columns are fitted to what is shown; hidden, merged and wrapped cells do not count', async () => {
  const { Excel, workbook } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:D1').values = [[0.5, 'x'.repeat(90), 'short', 'x'.repeat(90)]];
    sheet.getRange('C2').values = [['x'.repeat(90)]];
    sheet.getRange('A1').numberFormat = [['0.000000000000000000 "percent"']];
    sheet.getRange('B1').format.wrapText = true;
    sheet.getRange('C2:D2').merge();
    sheet.getRange('D:D').columnHidden = true;
    sheet.getRange('A:D').format.autofitColumns();
    await context.sync();
  });
  const widths = workbook.sheets[0]?.columnWidths;
  expect([...(widths?.keys() ?? [])]).toEqual([0, 2]);
  expect(widths?.get(0)).toBeGreaterThan(120);
  expect(widths?.get(2)).toBeLessThan(48);
  expect([...(widths?.values() ?? [])].map((points) => points % 0.75)).toEqual([0, 0]);
});

test('borders are drawn on the right edges', async () => {
  const { Excel, workbook } = await openTestOffice();
  await Excel.run(async (context) => {
    const { borders } = context.workbook.worksheets.getFirst().getRange('A1:B2').format;
    borders.getItem('EdgeBottom').set({ style: 'Double', color: '#FF0000', weight: 'Thick' });
    borders.getItem('InsideVertical').style = 'Continuous';
    const bottom = borders.getItem('EdgeBottom').load('style,color,weight');
    const top = borders.getItem('EdgeTop').load('style');
    await context.sync();
    expect([bottom.style, bottom.color, bottom.weight, top.style]).toEqual(['Double', '#FF0000', 'Thick', 'None']);
    borders.getItem('EdgeBottom').style = 'None';
    await context.sync();
    borders.getItem('Nowhere' as 'EdgeTop').style = 'None';
    expect(await refusal(context.sync())).toMatchObject({ code: 'InvalidArgument' });
  });
  const sheet = workbook.sheets[0];
  expect([sheet?.style(0, 0).right?.style, sheet?.style(0, 1).left?.style]).toEqual(['Continuous', 'Continuous']);
  expect([sheet?.style(0, 0).left, sheet?.style(1, 0).bottom]).toEqual([null, null]);
});

test('setCellProperties and setColumnProperties', async () => {
  const { Excel, workbook } = await openTestOffice();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1:B1');
    range.setCellProperties([
      [
        { format: { fill: { color: '#FF0000' }, font: { bold: true } } },
        { format: { borders: { bottom: { style: 'Continuous' } } } },
      ],
    ]);
    range.setColumnProperties([{ format: { columnWidth: 70 } }, { columnHidden: true }]);
    await context.sync();
    range.setCellProperties([[{}]]);
    expect(await refusal(context.sync())).toMatchObject({ code: 'InvalidArgument', place: 'Range.setCellProperties' });
    range.setCellProperties([[{ format: { readingOrder: 'LeftToRight' } } as object, {}]]);
    expect(await refusal(context.sync())).toMatchObject({
      code: 'ApiNotFound',
      message: expect.stringContaining('readingOrder') as string,
    });
  });
  const sheet = workbook.sheets[0];
  expect([sheet?.style(0, 0).fill, sheet?.style(0, 1).bottom?.style]).toEqual(['#FF0000', 'Continuous']);
  expect([sheet?.columnWidths.get(0), sheet?.hiddenColumns.has(1)]).toEqual([70, true]);
});

test('a format of whole columns costs no cell', async () => {
  const { Excel, workbook } = await openTestOffice();
  await Excel.run(async (context) => {
    const columns = context.workbook.worksheets.getFirst().getRange('A:C');
    columns.format.font.size = 9;
    columns.load('format/font/size');
    await context.sync();
    expect(columns.format.font.size).toBe(9);
  });
  expect(workbook.sheets[0]?.styledCells().size).toBe(0);
  expect(workbook.sheets[0]?.style(500, 2).fontSize).toBe(9);
});

test('several ranges at once', async () => {
  const { Excel, workbook } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const areas = sheet.getRanges('A1, C3:D4');
    areas.format.fill.color = '#FF0000';
    areas.format.borders.getItem('EdgeBottom').style = 'Continuous';
    sheet.getRange('D4').format.font.bold = true;
    areas.load('address,areaCount,cellCount,format/fill/color,format/font/bold');
    await context.sync();
    expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(['Sheet1!A1,Sheet1!C3:D4', 2, 5]);
    expect([areas.format.fill.color, areas.format.font.bold]).toEqual(['#FF0000', null]);
    sheet.getRange('2:2').insert('Down');
    areas.load('address');
    await context.sync();
    expect(areas.address).toBe('Sheet1!A1,Sheet1!C4:D5');
    sheet.getRanges(Array.from({ length: 2000 }, (_, row) => `A${String(row + 1)}`).join(',')).format.fill.clear();
    expect(await refusal(context.sync())).toMatchObject({ code: 'InvalidArgument', place: 'Worksheet.getRanges' });
  });
  expect(workbook.sheets[0]?.style(3, 2).bottom).toBeNull();
  expect(workbook.sheets[0]?.style(4, 3).bottom?.style).toBe('Continuous');
});
