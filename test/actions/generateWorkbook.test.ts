import { generateWorkbook } from '../../src/actions/generateWorkbook';
import { lookAtWorkbook } from '../../src/actions/lookAtWorkbook';
import { readXlsx } from '../../src/host/file/readXlsx';
import type { OfficeHost } from '../../src/host/headless/openOffice';
import { writeXlsx } from '../../src/host/file/writeXlsx';
import { addName } from '../../src/host/book/names/addName';
import { addTable } from '../../src/host/book/tables/addTable';
import { enterInputs } from '../../src/host/book/entry/enterInputs';
import { closeAddIn, openAddIn } from '../support/addIn';
import { generateOptions, templateWith } from '../support/generateOptions';
import { tableValues } from '../support/tableValues';
import { workbookText } from '../support/workbookText';

afterEach(closeAddIn);

const sheetNames = {
  en: ['Guide', 'Departments', 'Targets', 'KPIs', 'Overview', 'Formula review', 'Settings'],
  id: ['Panduan', 'Departemen', 'Target', 'KPI', 'Ringkasan', 'Tinjauan rumus', 'Pengaturan'],
};

describe.each(['en', 'id'] as const)('on an empty workbook in %s', (language) => {
  test('makes every sheet, in place of the blank one', async () => {
    const host = await openAddIn();
    const report = await generateWorkbook(generateOptions({ language }));
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(sheetNames[language]);
    expect(report.added.map(({ name }) => name)).toEqual(sheetNames[language]);
    expect(host.workbook.tables.map(({ name }) => name).sort()).toEqual([
      'tblColumns',
      'tblDepartments',
      'tblKpis',
      'tblTargets',
    ]);
    expect(host.workbook.activeSheet?.name).toBe(sheetNames[language][0]);
  });

  test.each(['examples', 'empty'] as const)('no formula of it fails, with %s', async (content) => {
    const host = await openAddIn();
    await generateWorkbook(generateOptions({ language, content }));
    await host.settled();
    expect(workbookText(host.workbook)).not.toMatch(/^[A-Z]+\d+ #/m);
  });
});

describe('cost', () => {
  const bytes = (batches: readonly { bytes: number }[]): number => batches.reduce((sum, each) => sum + each.bytes, 0);

  test('six batches of content and as many of looks as there are kinds, and 250 kB beside twice the text of the rows', async () => {
    const host = await openAddIn();
    const options = generateOptions();
    await generateWorkbook(options);
    const { sampleDepartments, sampleTargets, sampleKpis } = options.template;
    const rowText = JSON.stringify(
      [sampleDepartments, sampleTargets, sampleKpis].map((rows) => rows.map(Object.values)),
    );
    expect(host.batches.length).toBeLessThanOrEqual(6 + 6 + 1);
    expect(bytes(host.batches)).toBeLessThanOrEqual(250_000 + 2 * rowText.length);
  });

  test('a hundred departments take the same batches and only their own text more', async () => {
    const few = templateWith([['A', 2]]);
    const many = templateWith(Array.from({ length: 100 }, (_, index) => [`Department ${index}`, 3]));
    const run = async (template: typeof few): Promise<{ batches: number; bytes: number }> => {
      const host = await openAddIn();
      await generateWorkbook(generateOptions({ template }));
      return { batches: host.batches.length, bytes: bytes(host.batches) };
    };
    const small = await run(few);
    const large = await run(many);
    const rowText = JSON.stringify([many.sampleDepartments, many.sampleKpis].map((rows) => rows.map(Object.values)));
    expect(large.batches).toBe(small.batches);
    expect(large.bytes - small.bytes).toBeLessThanOrEqual(2 * rowText.length);
  });
});

describe('what is there already', () => {
  test('a second time changes nothing', async () => {
    const host = await openAddIn();
    await generateWorkbook(generateOptions());
    await host.settled();
    const before = workbookText(host.workbook);
    const report = await generateWorkbook(generateOptions({ language: 'id' }));
    await host.settled();
    expect(workbookText(host.workbook)).toBe(before);
    expect(report.added).toEqual([]);
    expect(report.kept).toHaveLength(7);
  });

  test("somebody else's sheet of the same name stays, ours gets the next free name", async () => {
    const host = await openAddIn();
    const foreign = host.workbook.addSheet('KPIs');
    enterInputs(foreign, { top: 0, left: 0, bottom: 0, right: 0 }, [['mine']]);
    await generateWorkbook(generateOptions());
    expect(foreign.value(0, 0)).toBe('mine');
    expect(foreign.name).toBe('KPIs');
    expect(host.workbook.table('tblKpis')?.sheet.name).toBe('KPIs (2)');
  });

  test("somebody else's table of the same name stops it before anything is made", async () => {
    const host = await openAddIn();
    const sheet = host.workbook.sheets[0];
    if (!sheet) throw new Error('no sheet');
    enterInputs(sheet, { top: 0, left: 0, bottom: 1, right: 0 }, [['Head'], ['x']]);
    addTable(sheet, { top: 0, left: 0, bottom: 1, right: 0 }, true, 'tblKpis');
    const before = workbookText(host.workbook);
    await expect(generateWorkbook(generateOptions())).rejects.toMatchObject({
      code: 'notOurWorkbook',
      detail: 'tblKpis',
    });
    expect(workbookText(host.workbook)).toBe(before);
  });

  test("somebody else's name that our formulas need stops it likewise", async () => {
    const host = await openAddIn();
    addName(host.workbook, 'KPI_Min', '=7', '');
    const before = workbookText(host.workbook);
    await expect(generateWorkbook(generateOptions())).rejects.toMatchObject({
      code: 'notOurWorkbook',
      detail: 'KPI_Min',
    });
    expect(workbookText(host.workbook)).toBe(before);
  });

  test('Settings that were deleted are made anew, and the formulas that need them work again', async () => {
    const host = await openAddIn();
    await generateWorkbook(generateOptions());
    await host.settled();
    const before = tableValues(host.workbook, 'tblDepartments', 'Status');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Settings').delete();
      await context.sync();
    });
    const report = await generateWorkbook(generateOptions());
    await host.settled();
    expect(report.added.map(({ key }) => key)).toEqual(['settings']);
    expect(tableValues(host.workbook, 'tblDepartments', 'Status')).toEqual(before);
  });

  test('a renamed sheet is known again, a deleted one is made anew in the language that is there', async () => {
    const host = await openAddIn();
    await generateWorkbook(generateOptions({ language: 'id' }));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('KPI').name = 'Indikator kami';
      context.workbook.worksheets.getItem('Ringkasan').delete();
      await context.sync();
    });
    const report = await generateWorkbook(generateOptions({ language: 'en' }));
    expect(report.added).toEqual([{ key: 'overview', name: 'Ringkasan' }]);
    expect(host.workbook.sheets.map(({ name }) => name)).toContain('Indikator kami');
  });
});

describe('nothing half-made', () => {
  test.each<readonly [string, (host: OfficeHost) => void]>([
    ['reading fails', ({ faults }) => faults.failBatch(1, 'GeneralException')],
    ['the content is refused', ({ faults }) => faults.refuseAlways('TabColor', 'GeneralException')],
  ])('when %s, the workbook is as before', async (_fault, disturb) => {
    const host = await openAddIn();
    const before = workbookText(host.workbook);
    disturb(host);
    await expect(generateWorkbook(generateOptions())).rejects.toMatchObject({
      code: 'unknown',
      detail: expect.stringContaining('GeneralException'),
    });
    expect(workbookText(host.workbook)).toBe(before);
  });

  test('cancelled before the content, likewise', async () => {
    const host = await openAddIn();
    const before = workbookText(host.workbook);
    await expect(generateWorkbook(generateOptions(), undefined, () => true)).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect(workbookText(host.workbook)).toBe(before);
  });

  test('cancelled while looks are drawn: the content stands, the next Generate draws the rest; progress was told', async () => {
    const whole = await openAddIn();
    await generateWorkbook(generateOptions());
    await whole.settled();
    const expected = workbookText(whole.workbook);
    const host = await openAddIn();
    const done: number[] = [];
    const { refused } = await generateWorkbook(
      generateOptions(),
      (progress) => done.push(progress.done),
      () => done.length === 3,
    );
    expect(refused).toContain('chart');
    expect(done.slice(0, 3)).toEqual([1, 2, 3]);
    const second = await generateWorkbook(generateOptions());
    expect(second.parts.map(({ code }) => code)).toEqual(['looksUnfinished']);
    await host.settled();
    expect(workbookText(host.workbook)).toBe(expected);
    expect((await generateWorkbook(generateOptions())).parts).toEqual([]);
  });

  test('it waits while a cell is being edited', async () => {
    const host = await openAddIn();
    host.faults.cellEditMode = true;
    const generated = generateWorkbook(generateOptions());
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(host.workbook.tables).toHaveLength(0);
    host.faults.cellEditMode = false;
    await generated;
    expect(host.workbook.tables).toHaveLength(4);
  });
});

test('a blank sheet that is protected stays as it is, ours stand beside it', async () => {
  const host = await openAddIn();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().protection.protect();
    await context.sync();
  });
  await generateWorkbook(generateOptions());
  expect(host.workbook.sheets.map(({ name }) => name).sort()).toEqual(['Sheet1', ...sheetNames.en].sort());
});

test.each([
  ['kept', []],
  ['cells', ['lists']],
] as const)('names that refer to columns are %s: left out %j', async (structuredNames, left) => {
  await openAddIn({ structuredNames });
  const { refused } = await generateWorkbook(generateOptions());
  expect(refused).toEqual(left);
});

describe.each([
  [['rules'], 'Custom'],
  [['dropDowns'], 'ErrorAlert'],
  [['page'], 'SetPrintTitleRows'],
  [['chart'], 'MarkerStyle'],
  [['series', 'chart'], 'SetValues'],
])('an Excel that always refuses looks', (kinds, member) => {
  test(`${kinds.join()}: once they are told, they are no task any more; twice equals once`, async () => {
    const host = await openAddIn();
    host.faults.refuseAlways(member, 'GeneralException');
    const { refused } = await generateWorkbook(generateOptions());
    await host.settled();
    expect(refused).toEqual(kinds);
    const once = workbookText(host.workbook);
    const again = await generateWorkbook(generateOptions());
    expect(again.parts).toEqual([{ code: 'looksRefused', does: 'leave', sheet: '', items: expect.any(Array) }]);
    expect([...(again.parts[0]?.items ?? [])].sort()).toEqual([...kinds].sort());
    expect((await lookAtWorkbook()).plans.en.changes).toBe(false);
    await host.settled();
    expect(workbookText(host.workbook)).toBe(once);
  });
});

test('looks that one Excel refused are drawn by another that has something else to mend', async () => {
  const host = await openAddIn();
  host.faults.refuseAlways('SetPrintTitleRows', 'GeneralException');
  await generateWorkbook(generateOptions());
  const bytes = await writeXlsx(host.workbook);
  const other = await openAddIn({ workbook: await readXlsx(bytes) });
  await Excel.run(async (context) => {
    context.workbook.names.getItem('KPI_Min').delete();
    await context.sync();
  });
  const { refused } = await generateWorkbook(generateOptions());
  expect(refused).toEqual([]);
  expect((await generateWorkbook(generateOptions())).parts).toEqual([]);
  expect(other.workbook.sheet('KPIs')?.pageLayout).not.toEqual(host.workbook.sheet('KPIs')?.pageLayout);
});

test('colours and drop-downs that one Excel refused are drawn by another that has something else to mend', async () => {
  const host = await openAddIn();
  host.faults.refuseAlways('Custom', 'GeneralException');
  host.faults.refuseAlways('ErrorAlert', 'GeneralException');
  await generateWorkbook(generateOptions());
  const bytes = await writeXlsx(host.workbook);
  const other = await openAddIn({ workbook: await readXlsx(bytes) });
  await Excel.run(async (context) => {
    context.workbook.names.getItem('KPI_Min').delete();
    await context.sync();
  });
  expect((await generateWorkbook(generateOptions())).refused).toEqual([]);
  expect((await generateWorkbook(generateOptions())).parts).toEqual([]);
  const whole = await openAddIn();
  await generateWorkbook(generateOptions());
  for (const name of sheetNames.en) {
    const [mended, made] = [other, whole].map(({ workbook }) => workbook.sheet(name));
    expect([name, mended?.conditionalFormats.length]).toEqual([name, made?.conditionalFormats.length]);
  }
});

test('texts of a card that look like formulas stay texts', async () => {
  const host = await openAddIn();
  const names = ['=X', '+1', '-2', '@all', "'s", '001', '1/2', 'TRUE', 'MAR-1'];
  await generateWorkbook(generateOptions({ template: templateWith(names.map((name) => [name, 0])) }));
  const sheet = host.workbook.sheet('Departments');
  expect(names.map((_, row) => sheet?.value(5 + row, 0))).toEqual(names);
  expect(names.map((_, row) => sheet?.formula(5 + row, 0))).toEqual(names.map(() => undefined));
});
