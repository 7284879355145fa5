import { enterInputs } from '../../../src/host/book/entry/enterInputs';
import type { OfficeHost } from '../../../src/host/headless/openOffice';
import { closeTestOffices } from '../../support/openTestOffice';
import { assumed } from './assumed';
import { openWithItems } from './sampleTable';

afterEach(closeTestOffices);

const soon = () => new Promise((resolve) => setTimeout(resolve, 30));

/** Collects what handlers of the first sheet and of its table hear. */
async function listen(office: OfficeHost): Promise<Excel.WorksheetChangedEventArgs[]> {
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().onChanged.add((event) => {
      heard.push(event);
      return Promise.resolve();
    });
    await context.sync();
  });
  return heard;
}

function write(office: OfficeHost, address: string, formulas: unknown[][]): Promise<void> {
  return office.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).formulas = formulas;
    await context.sync();
  });
}

test(assumed('ownEvents'), async () => {
  const office = await openWithItems();
  const heard = await listen(office);
  await write(office, 'H1:H2', [[1], [2]]);
  expect(heard).toEqual([]);
  await soon();
  const [sheet] = office.workbook.sheets;
  const cell = { top: 0, left: 7, bottom: 0, right: 7 };
  if (sheet) enterInputs(sheet, cell, [['typed']]);
  office.faults.beforeBatch(1, () => sheet && enterInputs(sheet, cell, [['theirs']]));
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().load('name');
    await context.sync();
  });
  await soon();
  expect(
    heard.map(({ address, source, triggerSource, changeType }) => [address, source, triggerSource, changeType]),
  ).toEqual([
    ['H1:H2', 'Local', 'ThisLocalAddin', 'RangeEdited'],
    ['H1', 'Local', 'Unknown', 'RangeEdited'],
    ['H1', 'Remote', 'Unknown', 'RangeEdited'],
  ]);
});

test(assumed('eventDetails'), async () => {
  const office = await openWithItems();
  const heard = await listen(office);
  await write(office, 'H1', [[5]]);
  await write(office, 'H1', [['=H2&"x"']]);
  await write(office, 'H1', [['']]);
  await write(office, 'H1:H2', [[1], [2]]);
  await soon();
  expect(heard.map(({ details }) => details)).toEqual([
    { valueBefore: '', valueAfter: 5, valueTypeBefore: 'Empty', valueTypeAfter: 'Double' },
    { valueBefore: 5, valueAfter: 'x', valueTypeBefore: 'Double', valueTypeAfter: 'String' },
    { valueBefore: 'x', valueAfter: '', valueTypeBefore: 'String', valueTypeAfter: 'Empty' },
    undefined,
  ]);
});

test('nothing is told while enableEvents is off, and all again once it is on', async () => {
  const office = await openWithItems();
  const heard = await listen(office);
  await office.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange('H1');
    context.runtime.enableEvents = false;
    cell.values = [['quiet']];
    await context.sync();
    context.runtime.enableEvents = true;
    cell.values = [['loud']];
    await context.sync();
  });
  await soon();
  expect(heard.map(({ details }) => details?.valueAfter as unknown)).toEqual(['loud']);
});

test('what the add-in selects and activates itself is told too', async () => {
  const office = await openWithItems();
  const heard: string[] = [];
  await office.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const other = worksheets.add('Other');
    worksheets.onSelectionChanged.add(({ address }) => Promise.resolve(void heard.push(`selected ${address}`)));
    worksheets.onActivated.add(({ worksheetId }) => Promise.resolve(void heard.push(`activated ${worksheetId}`)));
    other.load('id');
    await context.sync();
    worksheets.getFirst().getRange('B2:C3').select();
    await context.sync();
    other.activate();
    await context.sync();
    await soon();
    expect(heard).toEqual(['selected B2:C3', `activated ${other.id}`]);
  });
});

test('calculated results are no change of cells', async () => {
  const office = await openWithItems();
  await write(office, 'H1', [['=SUM(Items[Count])']]);
  const heard = await listen(office);
  await write(office, 'B2', [[30]]);
  await soon();
  expect(heard.map(({ address }) => address)).toEqual(['B2']);
});

test(assumed('tableSelection'), async () => {
  const { Excel } = await openWithItems();
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const other = context.workbook.worksheets.add('Other');
    const table = sheet.tables.getItem('Items').load('id');
    sheet.load('id');
    sheet.getRange('H9').select();
    await context.sync();
    table.onSelectionChanged.add(async ({ address, isInsideTable, tableId, worksheetId, type }) => {
      expect([tableId, worksheetId, type]).toEqual([table.id, sheet.id, 'TableSelectionChanged']);
      heard.push(`${address} ${isInsideTable}`);
      await Promise.resolve();
    });
    await context.sync();
    for (const address of ['J9', 'B2', 'B3', 'B3', 'C3:E9', 'H9', 'H10', 'A1']) {
      sheet.getRange(address).select();
      await context.sync();
    }
    other.activate();
    await context.sync();
  });
  await soon();
  expect(heard).toEqual(['B2 true', 'B3 true', 'C3:C4 true', ' false', 'A1 true', ' false']);
});

test(assumed('settingsEvent'), async () => {
  const { Excel, Office } = await openWithItems();
  let heard = 0;
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    const handler = settings.onSettingsChanged.add(async ({ settings: told }) => {
      expect(told).toBe(settings);
      heard += 1;
      await Promise.resolve();
    });
    await context.sync();
    const setting = settings.add('a', 1);
    await context.sync();
    await soon();
    expect(heard).toBe(1);
    setting.value = 2;
    await context.sync();
    setting.delete();
    await context.sync();
    await soon();
    expect(heard).toBe(3);
    Office.context.document.settings.set('b', 1);
    await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
    await soon();
    expect(heard).toBe(4);
    handler.remove();
    await context.sync();
    settings.add('c', 1);
    await context.sync();
    await soon();
  });
  expect(heard).toBe(4);
});
