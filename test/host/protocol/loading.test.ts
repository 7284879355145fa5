import { listAnswered } from '../../../src/host/protocol/answered/listAnswered';
import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';
import { refusal } from '../../support/refusal';

afterEach(closeTestOffices);

test('what was not loaded cannot be read', async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1').load('address');
    await context.sync();
    expect(range.address).toBe('Sheet1!A1');
    expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }) as Error);
  });
});

test('load by text, array, object, with all, expand, top and skip', async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add('Two');
    worksheets.add('Three');
    worksheets.load({ name: true, $top: 2, $skip: 1 });
    const sheet = worksheets.getFirst();
    const range = sheet.getRange('A1').load({ values: true, format: { fill: { color: true }, font: { $all: true } } });
    const expanded = sheet.getRange('B2').load({ select: 'address', expand: 'worksheet' });
    const listed = sheet.getRange('C3').load(['address', 'worksheet/name']);
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(['Two', 'Three']);
    expect([range.values, range.format.fill.color, range.format.font.size]).toEqual([[['']], '#FFFFFF', 11]);
    expect([expanded.worksheet.name, expanded.worksheet.position]).toEqual(['Sheet1', 0]);
    expect(listed.worksheet.name).toBe('Sheet1');
  });
});

test('properties of items and of what they hold', async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.tables.add('A1:B2', true);
    context.workbook.worksheets.load('items/tables/items/name,items/protection/protected');
    await context.sync();
    const item = context.workbook.worksheets.items[0];
    expect([item?.tables.items[0]?.name, item?.protection.protected]).toEqual(['Table1', false]);
  });
});

test('what the preview does not hold is named', async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const range = sheet.getRange('A1');
    await context.sync();
    const asked: [() => void, string][] = [
      [() => range.load('linkedDataTypeState'), 'Range.linkedDataTypeState'],
      [() => range.replaceAll('a', 'b', {}), 'Range.replaceAll'],
      [() => range.flashFill(), 'Range.flashFill'],
      [() => (range.style = 'Good'), 'Range.style'],
      [() => sheet.shapes.addTextBox('x'), 'Worksheet.shapes'],
      [() => context.workbook.slicers.load('items'), 'Workbook.slicers'],
      [() => range.getSurroundingRegion().load('address'), 'Range.getSurroundingRegion'],
      [() => (range.format.textOrientation = 90), 'RangeFormat.textOrientation'],
      [() => context.workbook.functions.sum(1).load('value'), 'Workbook.functions'],
    ];
    for (const [ask, name] of asked) {
      ask();
      expect(await refusal(context.sync())).toMatchObject({
        code: 'ApiNotFound',
        message: `${name} is not part of this preview`,
      });
    }
  });
});

test('items and their properties in every spelling', async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('Two');
    await context.sync();
    const ways: unknown[] = [
      'items,name',
      'items/name, items/visibility',
      'items/NAME',
      'name',
      ['items/name', 'items/visibility'],
      ['name'],
      { items: { name: true } },
      { name: true, visibility: true },
      { $all: true },
      { select: 'items/name,items/visibility' },
      undefined,
    ];
    for (const way of ways) {
      const { worksheets } = new Excel.RequestContext().workbook;
      worksheets.load(way as string);
      await worksheets.context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(['Sheet1', 'Two']);
    }
  });
});

test('read-only properties cannot be set from a record', async () => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1');
    expect(() => range.set({ rowIndex: 4 } as Excel.Interfaces.RangeUpdateData)).toThrow(
      expect.objectContaining({ code: 'InvalidArgument' }) as Error,
    );
    await context.sync();
  });
});

test('the table of what is answered', () => {
  const answered = listAnswered();
  const range = answered.find(({ type }) => type === 'Range');
  expect(range?.properties).toEqual(expect.arrayContaining(['values', 'text (read-only)', 'numberFormat']));
  expect(range?.methods).toEqual(expect.arrayContaining(['getResizedRange', 'setCellProperties']));
  const of = (name: string) => answered.find(({ type }) => type === name);
  expect(of('Workbook')?.events).toEqual(['onSelectionChanged']);
  expect(of('Table')?.events).toEqual(['onChanged', 'onSelectionChanged']);
  expect(of('Worksheet')?.properties).toEqual(expect.arrayContaining(['showGridlines', 'standardHeight (read-only)']));
  expect(of('Worksheet')?.properties).not.toContain('gridlines');
  expect(answered.map(({ type }) => type)).toEqual(
    expect.arrayContaining(['Workbook', 'Worksheet', 'Table', 'ConditionalFormat', 'DataValidation', 'ChartSeries']),
  );
});
