import { checkWorkbook } from '../../src/actions/checkWorkbook';
import { generateWorkbook } from '../../src/actions/generateWorkbook';
import { exportKpis } from '../../src/actions/exchange/exportKpis';
import { enterInputs } from '../../src/host/book/entry/enterInputs';
import { insertCells } from '../../src/host/book/cells/insertCells';
import { closeAddIn, openAddIn } from '../support/addIn';
import { generateOptions, templateWith } from '../support/generateOptions';
import { tableValues } from '../support/tableValues';
import { workbookText } from '../support/workbookText';

afterEach(closeAddIn);

describe.each(['en', 'id'] as const)('the card in %s', (language) => {
  test('its one weak example is found in its cell, the rest is complete', async () => {
    await openAddIn();
    await generateWorkbook(generateOptions({ language }));
    const report = await checkWorkbook();
    expect(report.language).toBe(language);
    expect(report.findings.map(({ finding, address }) => [finding.rule, finding.letter, address])).toEqual([
      ['ratioWithoutDenominator', 'M', 'F11'],
    ]);
    expect(report.departments.map(({ kpis, smartComplete, status }) => [kpis, smartComplete, status])).toEqual([
      [2, 2, 'inRange'],
      [2, 2, 'inRange'],
      [2, 1, 'inRange'],
    ]);
    expect(report.clean).toBe(false);
  });

  test('a weak field is shown as a good KPI of the same department fills it', async () => {
    await openAddIn();
    await generateWorkbook(generateOptions({ language }));
    const [found] = (await checkWorkbook()).findings;
    expect(found?.example?.kpi).not.toBe('');
    expect(found?.example?.text).toContain('÷');
  });

  test('an empty workbook has nothing to mend, and is clean', async () => {
    await openAddIn();
    await generateWorkbook(generateOptions({ language, content: 'empty' }));
    const report = await checkWorkbook();
    expect(report).toMatchObject({ departments: [], findings: [], kpis: 0, clean: true });
  });
});

test('the check and the sheet say the same of counts, completeness and letters', async () => {
  const host = await openAddIn();
  await generateWorkbook(
    generateOptions({
      template: templateWith([
        ['A', 0],
        ['B', 1],
        ['C', 4],
      ]),
    }),
  );
  await host.settled();
  const report = await checkWorkbook();
  expect(report.departments.map(({ kpis }) => kpis)).toEqual(tableValues(host.workbook, 'tblDepartments', 'KPIs'));
  expect(report.departments.map(({ smartComplete }) => smartComplete)).toEqual(
    tableValues(host.workbook, 'tblDepartments', 'SMART-complete'),
  );
  const sheet = host.workbook.table('tblKpis')?.sheet;
  for (const [head, letter] of ['S', 'M', 'A', 'R', 'T'].map((each) => [each, each] as const)) {
    const shown = tableValues(host.workbook, 'tblKpis', head);
    const weak = new Set(report.findings.filter(({ finding }) => finding.letter === letter).map(({ row }) => row));
    expect(shown).toEqual(shown.map((_, index) => (weak.has(index + 6) ? 0 : 1)));
  }
  expect(sheet?.name).toBe('KPIs');
});

test('it takes two batches for 3,000 rows, and changes nothing', async () => {
  const host = await openAddIn();
  const departments = Array.from({ length: 1000 }, (_, index) => [`Department ${index}`, 3] as const);
  await generateWorkbook(generateOptions({ template: templateWith(departments) }));
  const sent = host.batches.length;
  const report = await checkWorkbook();
  expect(report.kpis).toBe(3000);
  const added = host.batches.slice(sent);
  expect(added.filter(({ actions }) => actions > 0).length).toBeLessThanOrEqual(3);
}, 120_000);

describe('columns and sheets that people changed', () => {
  test('renamed heads and sheets, inserted rows and columns are found again', async () => {
    const host = await openAddIn();
    await generateWorkbook(generateOptions());
    const before = await checkWorkbook();
    const kpis = host.workbook.table('tblKpis');
    if (!kpis) throw new Error('no KPI table');
    enterInputs(kpis.sheet, { top: 4, left: 5, bottom: 4, right: 5 }, [['Calculation in words']]);
    insertCells(kpis.sheet, { top: 0, left: 0, bottom: 1, right: 16_383 }, 'Down');
    insertCells(kpis.sheet, { top: 0, left: 2, bottom: 1_048_575, right: 2 }, 'Right');
    await host.settled();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('KPIs').name = 'Ours';
      await context.sync();
    });
    const after = await checkWorkbook();
    expect(after.findings.map(({ finding }) => finding)).toEqual(before.findings.map(({ finding }) => finding));
    expect(after.findings.map(({ sheet, address }) => [sheet, address])).toEqual([['Ours', 'G13']]);
  });

  test('a lost column is named', async () => {
    const host = await openAddIn();
    await generateWorkbook(generateOptions());
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('tblKpis').columns.getItem('Owner').delete();
      await context.sync();
    });
    expect(workbookText(host.workbook)).toContain('#REF!');
    const { broken, smartComplete, findings } = await checkWorkbook();
    expect(broken[0]).toEqual({ code: 'columnMissing', does: 'add', sheet: 'KPIs', items: ['Owner'] });
    expect(smartComplete).toBe(0);
    expect(findings.map(({ finding }) => finding.rule)).toEqual(['ratioWithoutDenominator']);
    await expect(exportKpis()).rejects.toMatchObject({ code: 'columnLost', detail: 'tblKpis: Owner / PIC' });
  });

  test('a workbook without our tables says which are missing', async () => {
    await openAddIn();
    await expect(checkWorkbook()).rejects.toMatchObject({
      code: 'notOurWorkbook',
      detail: 'tblDepartments, tblTargets, tblKpis',
    });
  });
});

test('a KPI of a department that nobody listed is counted as such, on the sheet too', async () => {
  const host = await openAddIn();
  await generateWorkbook(generateOptions());
  const kpis = host.workbook.table('tblKpis');
  if (!kpis) throw new Error('no KPI table');
  enterInputs(kpis.sheet, { top: 5, left: 2, bottom: 5, right: 2 }, [['Logistics']]);
  await host.settled();
  const report = await checkWorkbook();
  expect(report.unlisted).toBe(1);
  expect(report.findings.map(({ finding }) => finding.rule)).toContain('departmentUnlisted');
  const overview = host.workbook.sheet('Overview');
  const row = Array.from({ length: 12 }, (_, each) => each).find(
    (each) => overview?.value(each, 0) === 'KPIs of departments that are not listed',
  );
  expect(overview?.value(row ?? -1, 1)).toBe(1);
});
