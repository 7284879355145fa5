import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';
import { refusal } from '../../support/refusal';

afterEach(closeTestOffices);

test('values, formulas, texts and types of typed input', async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:D2');
    range.values = [
      ['95%', "'001", true, ''],
      [1.5, '=A1', 'text', null],
    ];
    range.load();
    await context.sync();
    expect(range.values[0]).toEqual([0.95, '001', true, '']);
    expect(range.formulas[1]).toEqual([1.5, '=A1', 'text', '']);
    expect(range.text[0]).toEqual(['95%', '001', 'TRUE', '']);
    expect(range.valueTypes[0]).toEqual(['Double', 'String', 'Boolean', 'Empty']);
    expect([range.rowIndex, range.columnIndex, range.rowCount, range.columnCount, range.cellCount]).toEqual([
      0, 0, 2, 4, 8,
    ]);
    range.values = [
      [null, null, null, 'x'],
      [null, null, null, null],
    ];
    range.load('values');
    await context.sync();
    expect(range.values[0]).toEqual([0.95, '001', true, 'x']);
  });
});

test('one value fills every cell, an array must have the shape of the range', async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('B2:C3');
    range.values = 7 as unknown as number[][];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([
      [7, 7],
      [7, 7],
    ]);
    for (const wrong of [[[1, 2]], [[1], [2]], [[1, 2], [3]], [1, 2]]) {
      range.values = wrong as number[][];
      const refused = await refusal(context.sync());
      expect(refused).toMatchObject({ code: 'InvalidArgument', place: 'Range.values' });
    }
    range.load('values');
    await context.sync();
    expect(range.values[1]).toEqual([7, 7]);
  });
});

test('large arrays, which the library cuts into pieces, are checked as a whole', async () => {
  const { Excel, batches } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const rows = Array.from({ length: 2000 }, (_, row) => [row, `r${String(row)}`]);
    sheet.getRange('A1:B2000').values = rows;
    const last = sheet.getRange('A2000:B2000').load('values');
    await context.sync();
    expect(last.values).toEqual([[1999, 'r1999']]);
    sheet.getRange('D1:E1999').values = rows;
    expect(await refusal(context.sync())).toMatchObject({ code: 'InvalidArgument' });
    const used = sheet.getUsedRange(true).load('address');
    await context.sync();
    expect(used.address).toBe('Sheet1!A1:B2000');
  });
  expect(batches[0]?.actions).toBeGreaterThan(2);
});

test('ranges reached from ranges', async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('C3').values = [['x']];
    const range = sheet.getRange('B2:D4');
    const addresses = {
      cell: range.getCell(1, 2),
      row: range.getRow(1),
      column: range.getColumn(0),
      lastRow: range.getLastRow(),
      lastCell: range.getLastCell(),
      resized: range.getResizedRange(1, -1),
      absolute: range.getAbsoluteResizedRange(1, 2),
      offset: range.getOffsetRange(-1, 1),
      below: range.getRowsBelow(2),
      above: range.getRowsAbove(),
      after: range.getColumnsAfter(1),
      entireRow: range.getEntireRow(),
      entireColumn: range.getEntireColumn(),
      bounding: range.getBoundingRect('F1'),
      intersection: range.getIntersection('A1:B9'),
      used: range.getUsedRange(true),
      byIndexes: sheet.getRangeByIndexes(1, 0, 2, 3),
      cells: sheet.getCell(4, 4),
      whole: sheet.getRange(),
      quoted: sheet.getRange("'Sheet1'!$A$1:B$2"),
    };
    for (const each of Object.values(addresses)) each.load('address');
    await context.sync();
    const found = Object.fromEntries(Object.entries(addresses).map(([name, each]) => [name, each.address.slice(7)]));
    expect(found).toEqual({
      cell: 'D3',
      row: 'B3:D3',
      column: 'B2:B4',
      lastRow: 'B4:D4',
      lastCell: 'D4',
      resized: 'B2:C5',
      absolute: 'B2:C2',
      offset: 'C1:E3',
      below: 'B5:D6',
      above: 'B1:D1',
      after: 'E2:E4',
      entireRow: '2:4',
      entireColumn: 'B:D',
      bounding: 'B1:F4',
      intersection: 'B2:B4',
      used: 'C3',
      byIndexes: 'A2:C3',
      cells: 'E5',
      whole: '1:1048576',
      quoted: 'A1:B2',
    });
  });
});

test('ranges that are not there', async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const none = sheet.getRange('A1').getIntersectionOrNullObject('B2');
    const unused = sheet.getUsedRangeOrNullObject(true);
    const blank = sheet.getUsedRange().load('address');
    none.load('isNullObject');
    await context.sync();
    expect([none.isNullObject, unused.isNullObject, blank.address]).toEqual([true, true, 'Sheet1!A1']);
    const refused = [
      [() => sheet.getRange('nowhere'), 'InvalidArgument'],
      [() => sheet.getRange('A0'), 'InvalidArgument'],
      [() => sheet.getRange('A1:XFE1'), 'InvalidArgument'],
      [() => sheet.getRange('A1').getOffsetRange(-1, 0), 'InvalidArgument'],
      [() => sheet.getRange('A1').getRowsBelow(0), 'InvalidArgument'],
      [() => sheet.getRange('A1').getIntersection('B2'), 'ItemNotFound'],
      [() => sheet.getRange('Elsewhere!A1'), 'ItemNotFound'],
    ] as const;
    for (const [make, code] of refused) {
      make().load('address');
      expect(await refusal(context.sync())).toMatchObject({ code });
    }
  });
});

test('a range survives its batch, and other syncs', async () => {
  const { Excel, host } = await openTestOffice();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1').getResizedRange(1, 1);
    await context.sync();
    range.values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
    const cell = range.getCell(1, 1).load('values');
    await context.sync();
    expect(cell.values).toEqual([[4]]);
    expect(host.session.references.count).toBeGreaterThan(0);
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(host.session.references.count).toBe(0);
});

test('a range follows its cells when others are put in or taken out', async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const range = sheet.getRange('B5:C6');
    const gone = sheet.getRange('B7');
    sheet.getRange('1:2').insert('Down');
    range.load('address');
    gone.load('address');
    await context.sync();
    expect([range.address, gone.address]).toEqual(['Sheet1!B7:C8', 'Sheet1!B9']);
    sheet.getRange('A:A').delete('Left');
    range.load('address');
    await context.sync();
    expect(range.address).toBe('Sheet1!A7:B8');
    sheet.getRange('9:9').delete('Up');
    await context.sync();
    gone.values = [[1]];
    expect(await refusal(context.sync())).toMatchObject({ code: 'ItemNotFound' });
  });
});

test('inserting, deleting and clearing cells', async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:B3').values = [
      [1, '=A1'],
      [2, '=A2'],
      [3, '=A3'],
    ];
    const inserted = sheet.getRange('2:2').insert('Down');
    inserted.load('address');
    sheet.getRange('A1').delete('Up');
    const all = sheet.getRange('A1:B4').load('formulas');
    await context.sync();
    expect(inserted.address).toBe('Sheet1!2:2');
    expect(all.formulas).toEqual([
      ['', '=#REF!'],
      [2, ''],
      [3, '=A2'],
      ['', '=A3'],
    ]);
    const kept = sheet.getRange('A2');
    kept.format.fill.color = '#FF0000';
    kept.clear('Contents');
    kept.load('values,format/fill/color');
    await context.sync();
    expect([kept.values[0]?.[0], kept.format.fill.color]).toEqual(['', '#FF0000']);
    kept.clear();
    kept.load('format/fill/color');
    await context.sync();
    expect(kept.format.fill.color).toBe('#FFFFFF');
  });
});

test('merging keeps the first cell only, tables refuse to be merged', async () => {
  const { Excel, workbook } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:B2').values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange('A1:B2').merge();
    const range = sheet.getRange('A1:B2').load('values');
    await context.sync();
    expect(range.values).toEqual([
      [1, ''],
      ['', ''],
    ]);
    sheet.tables.add('A2:B3', true);
    expect(await refusal(context.sync())).toMatchObject({ code: 'MergedRangeConflict' });
    range.unmerge();
    sheet.tables.add('A2:B3', true);
    await context.sync();
    sheet.getRange('A2:B2').merge();
    expect(await refusal(context.sync())).toMatchObject({ code: 'InvalidOperation', place: 'Range.merge' });
  });
  expect(workbook.sheets[0]?.merges).toEqual([]);
});

test('links', async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange('A1');
    cell.hyperlink = { documentReference: 'Sheet1!B2', textToDisplay: 'Next', screenTip: 'Go' };
    cell.load('hyperlink,values');
    await context.sync();
    expect(cell.hyperlink).toMatchObject({ documentReference: 'Sheet1!B2', textToDisplay: 'Next', screenTip: 'Go' });
    expect(cell.values).toEqual([['Next']]);
    cell.hyperlink = {};
    expect(await refusal(context.sync())).toMatchObject({ code: 'InvalidArgument', place: 'Range.hyperlink' });
  });
});

test('selecting shows the sheet', async () => {
  const { Excel, workbook } = await openTestOffice();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('Other').getRange('B2:C3').select();
    const selected = context.workbook.getSelectedRange().load('address');
    const active = context.workbook.getActiveCell().load('address');
    await context.sync();
    expect([selected.address, active.address]).toEqual(['Other!B2:C3', 'Other!B2']);
  });
  expect(workbook.activeSheet?.name).toBe('Other');
});

test('the used part of a range holds its own cells only; of blank cells there is none', async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('F9').formulas = [['=""']];
    sheet.getRange('C4').format.font.bold = true;
    const addressOf = async (range: Excel.Range): Promise<string | null> => {
      range.load('address');
      await context.sync();
      return range.isNullObject ? null : range.address.replace('Sheet1!', '');
    };
    const used = (address: string, valuesOnly?: boolean): Promise<string | null> =>
      addressOf(sheet.getRange(address).getUsedRangeOrNullObject(valuesOnly));
    expect(await used('B2:E8', true)).toBeNull();
    expect(await used('B2:E8')).toBe('C4');
    expect(await used('A1:E8', true)).toBe('A1');
    expect(await used('A1:E8')).toBe('A1:C4');
    expect(await used('B:XFD', true)).toBe('F9');
    expect(await used('2:1048576', true)).toBe('F9');
    expect(await addressOf(sheet.getUsedRangeOrNullObject(true))).toBe('A1:F9');
    sheet.getRange('B2:E8').getUsedRange(true).load('address');
    expect(await refusal(context.sync())).toMatchObject({ code: 'ItemNotFound', place: 'Range.getUsedRange' });
    sheet.getRange('A1:F9').clear('Contents');
    expect(await addressOf(sheet.getUsedRangeOrNullObject(true))).toBeNull();
    expect(await addressOf(sheet.getUsedRange(true))).toBe('A1');
    expect(await addressOf(sheet.getUsedRangeOrNullObject())).toBe('C4');
    sheet.getRange('C4').clear('Formats');
    expect(await addressOf(sheet.getUsedRangeOrNullObject())).toBeNull();
  });
});
