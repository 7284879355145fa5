import { enterInputs } from '../../../src/host/book/entry/enterInputs';
import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';

afterEach(closeTestOffices);

const soon = () => new Promise((resolve) => setTimeout(resolve, 30));
const cell = { top: 0, left: 0, bottom: 0, right: 0 };

test('changed cells: own writes, a person, a second author', async () => {
  const { Excel, workbook, faults, host } = await openTestOffice();
  const heard: string[] = [];
  const tableHeard: string[] = [];
  const [sheet1] = workbook.sheets;
  if (!sheet1) throw new Error('no sheet');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const table = sheet.tables.add('A1:B3', true);
    await context.sync();
    sheet.onChanged.add(async ({ address, source, triggerSource, changeType }) => {
      heard.push([address, source, triggerSource, changeType].join(' '));
      await Promise.resolve();
    });
    context.workbook.worksheets.onChanged.add(async ({ worksheetId }) => {
      heard.push(worksheetId);
      await Promise.resolve();
    });
    table.onChanged.add(async ({ address, source }) => {
      tableHeard.push(`${address} ${source}`);
      await Promise.resolve();
    });
    await context.sync();
    sheet.getRange('B3:D4').values = [
      [1, 2, 3],
      [4, 5, 6],
    ];
    await context.sync();
  });
  await soon();
  expect(heard).toEqual(['B3:D4 Local ThisLocalAddin RangeEdited', sheet1.id]);
  expect(tableHeard).toEqual(['B3 Local']);
  heard.length = 0;
  enterInputs(sheet1, { ...cell, left: 9, right: 9 }, [[1]]);
  faults.beforeBatch(1, () => enterInputs(sheet1, { ...cell, left: 9, right: 9 }, [[2]]));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().load('name');
    await context.sync();
    context.runtime.enableEvents = false;
    await context.sync();
    context.workbook.worksheets.getFirst().getRange('A9').values = [[1]];
    await context.sync();
  });
  await soon();
  expect(heard).toEqual(['J1 Local Unknown RangeEdited', sheet1.id, 'J1 Remote Unknown RangeEdited', sheet1.id]);
  expect(host.session.events.enabled).toBe(false);
});

test('an event gives its range, and a handler can be taken away', async () => {
  const { Excel, workbook } = await openTestOffice();
  const [sheet1] = workbook.sheets;
  if (!sheet1) throw new Error('no sheet');
  const values: unknown[] = [];
  const result = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.getFirst().onChanged.add(async (event) => {
      await Excel.run(async (inner) => {
        const range = event.getRange(inner).load('values');
        await inner.sync();
        values.push(range.values);
      });
    });
    await context.sync();
    return added;
  });
  enterInputs(sheet1, cell, [['x']]);
  await soon();
  await soon();
  expect(values).toEqual([[['x']]]);
  await Excel.run(result.context, async (context) => {
    result.remove();
    await context.sync();
  });
  enterInputs(sheet1, cell, [['y']]);
  await soon();
  expect(values).toHaveLength(1);
});

test('selecting and changing sheets', async () => {
  const { Excel } = await openTestOffice();
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const first = worksheets.getFirst();
    const other = worksheets.add('Other');
    await context.sync();
    first.onSelectionChanged.add(async ({ address }) => {
      heard.push(address);
      await Promise.resolve();
    });
    other.onActivated.add(async () => {
      heard.push('activated');
      await Promise.resolve();
    });
    worksheets.onAdded.add(async () => {
      heard.push('added');
      await Promise.resolve();
    });
    worksheets.onDeleted.add(async () => {
      heard.push('deleted');
      await Promise.resolve();
    });
    await context.sync();
    first.getRange('B2').select();
    await context.sync();
    other.activate();
    await context.sync();
    worksheets.add('Third').delete();
    await context.sync();
  });
  await soon();
  expect(heard).toEqual(['B2', 'activated', 'added', 'deleted']);
});

test('rows put in and cells taken out are told as such', async () => {
  const { Excel } = await openTestOffice();
  const heard: unknown[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.onChanged.add(async ({ address, changeType, changeDirectionState }) => {
      heard.push([
        address,
        changeType,
        changeDirectionState.deleteShiftDirection ?? changeDirectionState.insertShiftDirection,
      ]);
      await Promise.resolve();
    });
    await context.sync();
    sheet.getRange('2:3').insert('Down');
    sheet.getRange('B2').delete('Left');
    await context.sync();
  });
  await soon();
  expect(heard).toEqual([
    ['2:3', 'RowInserted', 'Down'],
    ['B2', 'CellDeleted', 'Left'],
  ]);
});

test('one of two listeners may go, the other still hears', async () => {
  const { Excel, workbook } = await openTestOffice();
  const [sheet1] = workbook.sheets;
  if (!sheet1) throw new Error('no sheet');
  const heard: string[] = [];
  const listen = (name: string) =>
    Excel.run(async (context) => {
      const result = context.workbook.worksheets.getFirst().onChanged.add(async () => {
        heard.push(name);
        await Promise.resolve();
      });
      await context.sync();
      return result;
    });
  const first = await listen('first');
  await listen('second');
  await Excel.run(first.context, async (context) => {
    first.remove();
    await context.sync();
  });
  enterInputs(sheet1, cell, [['x']]);
  await soon();
  expect(heard).toEqual(['second']);
});

test('the workbook tells that something else is selected, until it is asked to stop', async () => {
  const { Excel, Office, workbook, host } = await openTestOffice();
  const heard: string[] = [];
  await new Promise<void>((resolve) =>
    Office.context.document.addHandlerAsync(
      Office.EventType.DocumentSelectionChanged,
      () => void heard.push('document'),
      () => resolve(),
    ),
  );
  await Excel.run(async (context) => {
    const handler = context.workbook.onSelectionChanged.add(async ({ workbook: told }) => {
      heard.push(told === context.workbook ? 'workbook' : 'other');
      await Promise.resolve();
    });
    await context.sync();
    context.workbook.worksheets.getFirst().getRange('B2').select();
    await context.sync();
    await soon();
    expect(heard.splice(0).sort()).toEqual(['document', 'workbook']);
    context.workbook.worksheets.getFirst().getRange('B2').select();
    await context.sync();
    workbook.selection = { ...cell, right: 3 };
    host.changes.selectionMayHaveChanged();
    await soon();
    expect(heard.splice(0).sort()).toEqual(['document', 'workbook']);
    handler.remove();
    await context.sync();
    context.workbook.worksheets.getFirst().getRange('C3').select();
    await context.sync();
    await soon();
    expect(heard.splice(0)).toEqual(['document']);
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getFirst().getRange('D3').select();
    await context.sync();
    await soon();
  });
  expect(heard).toEqual([]);
});
