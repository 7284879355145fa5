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
