import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';
import { refusal } from '../../support/refusal';

afterEach(closeTestOffices);

async function onSheet(run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>) {
  const office = await openTestOffice();
  await office.Excel.run(async (context) => run(context.workbook.worksheets.getFirst(), context));
  return office;
}

/** Row and column of each break of a collection. */
async function placesOf(breaks: Excel.PageBreakCollection): Promise<[number, number][]> {
  breaks.load('items');
  await breaks.context.sync();
  return breaks.items.map(({ rowIndex, columnIndex }) => [rowIndex, columnIndex]);
}

test('a break comes before the top-left cell of what is given, in the order of the sheet', async () => {
  await onSheet(async (sheet, context) => {
    const { horizontalPageBreaks: across, verticalPageBreaks: down } = sheet;
    const last = across.add('A21:E21');
    across.add(sheet.getRange('C5:D9'));
    across.add('12:13');
    across.add("'Sheet1'!B1048576");
    down.add('F25');
    down.add(sheet.getRange('C:D'));
    down.add('XFD1');
    last.load('rowIndex,columnIndex');
    const counts = [across.getCount(), down.getCount()];
    const cells = [across.getItem(0), across.getItem(2), last, down.getItem(1)].map((each) =>
      each.getCellAfterBreak().load('address'),
    );
    await context.sync();
    expect([last.rowIndex, last.columnIndex]).toEqual([20, 0]);
    expect(counts.map(({ value }) => value)).toEqual([4, 3]);
    expect(cells.map(({ address }) => address)).toEqual(['Sheet1!A5', 'Sheet1!A21', 'Sheet1!A21', 'Sheet1!F1']);
    expect(await placesOf(across)).toEqual([
      [4, 0],
      [11, 0],
      [20, 0],
      [1_048_575, 0],
    ]);
    expect(await placesOf(down)).toEqual([
      [0, 2],
      [0, 5],
      [0, 16_383],
    ]);
    expect(across.toJSON().items).toContainEqual({ rowIndex: 4, columnIndex: 0 });
  });
});

test('a sheet begins without breaks, and a break that is there is not added again', async () => {
  await onSheet(async (sheet) => {
    expect(await placesOf(sheet.horizontalPageBreaks)).toEqual([]);
    sheet.horizontalPageBreaks.add('A5');
    sheet.horizontalPageBreaks.add('C5:C9');
    expect(await placesOf(sheet.horizontalPageBreaks)).toEqual([[4, 0]]);
    expect(await placesOf(sheet.verticalPageBreaks)).toEqual([]);
  });
});

test('breaks are deleted one by one, from the last, and all of one direction', async () => {
  await onSheet(async (sheet, context) => {
    const { horizontalPageBreaks: across, verticalPageBreaks: down } = sheet;
    for (const row of [3, 5, 7, 9]) across.add(`A${row}`);
    down.add('B1');
    await placesOf(across);
    for (const each of across.items.slice(2).reverse()) each.delete();
    await context.sync();
    across.getItem(0).delete();
    expect(await placesOf(across)).toEqual([[4, 0]]);
    across.add('A8').delete();
    across.removePageBreaks();
    across.removePageBreaks();
    expect(await placesOf(across)).toEqual([]);
    expect(await placesOf(down)).toEqual([[0, 1]]);
  });
});

test('a break that was added is found again in later batches', async () => {
  await onSheet(async (sheet, context) => {
    sheet.verticalPageBreaks.add('C1');
    const added = sheet.verticalPageBreaks.add('F1');
    await context.sync();
    added.load('columnIndex');
    await context.sync();
    expect(added.columnIndex).toBe(5);
    added.delete();
    expect(await placesOf(sheet.verticalPageBreaks)).toEqual([[0, 2]]);
  });
});

test('breaks move with whole rows and columns, also within a batch, not with some cells', async () => {
  await onSheet(async (sheet, context) => {
    const { horizontalPageBreaks: across, verticalPageBreaks: down } = sheet;
    const held = across.add('A5').load('rowIndex');
    for (const row of [9, 20, 1_048_576]) across.add(`A${row}`);
    for (const column of ['C', 'F']) down.add(`${column}1`);
    sheet.getRange('A1:C1').insert('Down');
    sheet.getRange('2:3').insert('Down');
    sheet.getRange('12:14').delete('Up');
    sheet.getRange('A:A').insert('Right');
    sheet.getRange('E:E').delete('Left');
    held.load('rowIndex');
    await context.sync();
    expect(held.rowIndex).toBe(6);
    expect(await placesOf(across)).toEqual([
      [6, 0],
      [10, 0],
      [18, 0],
    ]);
    expect(await placesOf(down)).toEqual([
      [0, 3],
      [0, 5],
    ]);
    sheet.getRange('1:6').delete('Up');
    expect(await placesOf(across)).toEqual([
      [4, 0],
      [12, 0],
    ]);
  });
});

test('pages to fit into leave the breaks where they are', async () => {
  await onSheet(async (sheet) => {
    sheet.horizontalPageBreaks.add('A5');
    sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
    expect(await placesOf(sheet.horizontalPageBreaks)).toEqual([[4, 0]]);
  });
});

test.each<[string, (sheet: Excel.Worksheet, other: Excel.Worksheet) => unknown, string, string]>([
  [
    'cells of another sheet',
    ({ horizontalPageBreaks }, other) => horizontalPageBreaks.add(other.getRange('A5')),
    'InvalidArgument',
    'add',
  ],
  [
    'an address of another sheet',
    ({ verticalPageBreaks }) => verticalPageBreaks.add('Other!C1'),
    'InvalidArgument',
    'add',
  ],
  [
    'a sheet that is not there',
    ({ verticalPageBreaks }) => verticalPageBreaks.add('Nowhere!C1'),
    'ItemNotFound',
    'add',
  ],
  ['what is no address', ({ horizontalPageBreaks }) => horizontalPageBreaks.add('nowhere'), 'InvalidArgument', 'add'],
  [
    'a number for a range',
    ({ horizontalPageBreaks }) => horizontalPageBreaks.add(5 as unknown as string),
    'InvalidArgument',
    'add',
  ],
  [
    'several ranges',
    (sheet) => sheet.horizontalPageBreaks.add(sheet.getRanges('A5,A9') as unknown as Excel.Range),
    'InvalidArgument',
    'add',
  ],
  [
    'nothing',
    ({ horizontalPageBreaks }) => horizontalPageBreaks.add(undefined as unknown as string),
    'InvalidArgument',
    'add',
  ],
  [
    'a number past the last',
    ({ horizontalPageBreaks }) => horizontalPageBreaks.getItem(1).load(),
    'ItemNotFound',
    'getItem',
  ],
  [
    'a number before the first',
    ({ horizontalPageBreaks }) => horizontalPageBreaks.getItem(-1).load(),
    'InvalidArgument',
    'getItem',
  ],
  [
    'half a number',
    ({ horizontalPageBreaks }) => horizontalPageBreaks.getItem(0.5).load(),
    'InvalidArgument',
    'getItem',
  ],
  [
    'a text for a number',
    ({ horizontalPageBreaks }) => horizontalPageBreaks.getItem('0' as unknown as number).load(),
    'InvalidArgument',
    'getItem',
  ],
])('%s is refused', async (_, queue, code, member) => {
  await onSheet(async (sheet, context) => {
    const other = context.workbook.worksheets.add('Other');
    sheet.horizontalPageBreaks.add('A5');
    await context.sync();
    queue(sheet, other);
    expect(await refusal(context.sync())).toMatchObject({ code, place: `PageBreakCollection.${member}` });
    expect(await placesOf(sheet.horizontalPageBreaks)).toEqual([[4, 0]]);
  });
});

test('a break that was deleted is not there any more', async () => {
  await onSheet(async (sheet, context) => {
    const added = sheet.horizontalPageBreaks.add('A5');
    added.delete();
    added.load('rowIndex');
    expect((await refusal(context.sync()))?.code).toBe('ItemNotFound');
  });
});

test('a sheet has 1,026 breaks of a direction, and no more', async () => {
  await onSheet(async (sheet, context) => {
    const { horizontalPageBreaks: across, verticalPageBreaks: down } = sheet;
    for (let row = 2; row < 2 + 1026; row += 1) across.add(`A${row}`);
    across.add('A1027');
    down.add('B1');
    const counts = [across.getCount(), down.getCount()];
    await context.sync();
    expect(counts.map(({ value }) => value)).toEqual([1026, 1]);
    across.add('A1028');
    expect(await refusal(context.sync())).toMatchObject({ code: 'InvalidArgument', place: 'PageBreakCollection.add' });
    across.getItem(7).delete();
    across.add('A1028');
    const count = across.getCount();
    await context.sync();
    expect(count.value).toBe(1026);
  });
});
