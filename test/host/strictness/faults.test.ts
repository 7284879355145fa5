import { enterInputs } from '../../../src/host/book/entry/enterInputs';
import { closeTestOffices } from '../../support/openTestOffice';
import { refusal } from '../../support/refusal';
import { openWithItems } from './sampleTable';

afterEach(closeTestOffices);

const cell = { top: 0, left: 7, bottom: 0, right: 7 };

test('the k-th batch fails with the code that was ordered and does nothing; the next goes on', async () => {
  const { Excel, faults, workbook } = await openWithItems();
  faults.failBatch(2, 'GeneralException');
  await Excel.run(async (context) => {
    const codes: (string | undefined)[] = [];
    for (const row of [0, 1, 2]) {
      context.workbook.worksheets.getFirst().getCell(row, 7).values = [[row]];
      codes.push((await refusal(context.sync()))?.code);
    }
    expect(codes).toEqual([undefined, 'GeneralException', undefined]);
  });
  expect([0, 1, 2].map((row) => workbook.sheets[0]?.value(row, 7))).toEqual([0, null, 2]);
});

test('a cell being edited refuses every batch, reads too, or lets them wait', async () => {
  const { Excel, faults } = await openWithItems();
  const read = async (context: Excel.RequestContext) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1').load('values');
    await context.sync();
    return range.values as unknown[][];
  };
  faults.cellEditMode = true;
  expect(await refusal(Excel.run(read))).toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  const waiting = Excel.run({ delayForCellEdit: true }, read);
  faults.cellEditMode = false;
  expect(await waiting).toEqual([['Name']]);
});

test('a second author’s edit stands between two batches of one function', async () => {
  const { Excel, faults, workbook } = await openWithItems();
  const [sheet] = workbook.sheets;
  faults.beforeBatch(2, () => sheet && enterInputs(sheet, cell, [['theirs']]));
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('H1').load('values');
    await context.sync();
    const before = range.values as unknown[][];
    range.load('values');
    await context.sync();
    expect([before, range.values]).toEqual([[['']], [['theirs']]]);
  });
});

test('a sheet that someone protects meanwhile refuses what comes then', async () => {
  const { Excel, faults, workbook } = await openWithItems();
  const [sheet] = workbook.sheets;
  faults.beforeBatch(2, () => {
    if (sheet) sheet.protectedWith = {};
  });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('H1');
    range.values = [['before']];
    await context.sync();
    range.values = [['after']];
    expect(await refusal(context.sync())).toMatchObject({ code: 'AccessDenied', place: 'Range.values' });
  });
  expect(sheet?.value(0, 7)).toBe('before');
});

test('an answer that gets lost: the batch was carried out, the add-in waits', async () => {
  const { Excel, faults, workbook } = await openWithItems();
  faults.loseAnswer(1);
  const run = Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('H1').values = [['written']];
    await context.sync();
    return 'answered';
  });
  const wait = new Promise((resolve) => setTimeout(() => resolve('waiting'), 50));
  expect(await Promise.race([run, wait])).toBe('waiting');
  expect(workbook.sheets[0]?.value(0, 7)).toBe('written');
});
