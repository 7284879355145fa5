import { checkWorkbook } from '../../src/actions/checkWorkbook';
import { generateWorkbook } from '../../src/actions/generateWorkbook';
import { removeExamples } from '../../src/actions/removeExamples';
import { enterInputs } from '../../src/host/book/entry/enterInputs';
import { closeAddIn, openAddIn } from '../support/addIn';
import { generateOptions } from '../support/generateOptions';
import { tableValues } from '../support/tableValues';

afterEach(closeAddIn);

test.each(['en', 'id'] as const)(
  'all examples in %s go in one step; the tables are ready to fill',
  async (language) => {
    const host = await openAddIn();
    await generateWorkbook(generateOptions({ language }));
    expect((await checkWorkbook()).examples).toBe(14);
    const sent = host.batches.length;
    expect(await removeExamples()).toBe(14);
    await host.settled();
    expect(host.batches.length - sent).toBeLessThanOrEqual(4);
    const report = await checkWorkbook();
    expect(report).toMatchObject({ departments: [], kpis: 0, examples: 0, clean: true });
    const kpis = host.workbook.table('tblKpis');
    if (!kpis) throw new Error('no KPI table');
    expect(kpis.area.bottom - kpis.area.top).toBe(1);
    enterInputs(kpis.sheet, { top: kpis.area.bottom, left: 1, bottom: kpis.area.bottom, right: 1 }, [['Our first']]);
    await host.settled();
    expect(tableValues(host.workbook, 'tblKpis', language === 'en' ? 'Filled' : 'Terisi')).toEqual([1]);
  },
);

test("a person's own KPI stays, with its department and its target", async () => {
  const host = await openAddIn();
  await generateWorkbook(generateOptions());
  const sheet = host.workbook.table('tblKpis')?.sheet;
  if (!sheet) throw new Error('no KPI sheet');
  enterInputs(sheet, { top: 5, left: 1, bottom: 5, right: 1 }, [['Units sold at the school fair']]);
  await removeExamples();
  await host.settled();
  expect(tableValues(host.workbook, 'tblKpis', 'KPI')).toEqual(['Units sold at the school fair']);
  expect(tableValues(host.workbook, 'tblDepartments', 'Department')).toEqual(['Marketing']);
  expect(tableValues(host.workbook, 'tblTargets', 'Ideal target')).toEqual(['At least 150 units sold per month']);
  expect((await checkWorkbook()).examples).toBe(0);
});

test('a protected sheet is told of before anything is removed', async () => {
  const host = await openAddIn();
  await generateWorkbook(generateOptions());
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('tblKpis').worksheet.protection.protect();
    await context.sync();
  });
  await expect(removeExamples()).rejects.toMatchObject({ code: 'sheetProtected', detail: 'KPIs' });
  expect(tableValues(host.workbook, 'tblDepartments', 'Department')).toEqual(['Marketing', 'HRD', 'Finance']);
  expect((await checkWorkbook()).examples).toBe(14);
});
