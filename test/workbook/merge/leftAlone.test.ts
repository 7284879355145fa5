import { generateWorkbook } from '../../../src/actions/generateWorkbook';
import { planWorkbook } from '../../../src/actions/planWorkbook';
import { addTable } from '../../../src/host/book/tables/addTable';
import type { Sheet } from '../../../src/host/book/model/Sheet';
import type { OfficeHost } from '../../../src/host/headless/openOffice';
import { enterInputs } from '../../../src/host/book/entry/enterInputs';
import { closeAddIn, openAddIn } from '../../support/addIn';
import { customFormula } from '../../support/customFormula';
import { generateOptions, templateWith } from '../../support/generateOptions';
import { tableValues } from '../../support/tableValues';
import { workbookText } from '../../support/workbookText';
import { damage, deedsOf, errorsOf, generateAgain, lostTexts, openMade, typedTexts } from './damaged';

afterEach(closeAddIn);

test('the plan tells, part by part, what is done where, and changes nothing', async () => {
  const host = await openMade();
  await damage(host, ({ workbook }) => {
    workbook.worksheets.getItem('Overview').delete();
    workbook.worksheets.getItem('KPIs').name = 'Our KPIs';
    workbook.tables.getItem('tblKpis').columns.getItem('Owner').delete();
    workbook.names.getItem('KPI_Min').delete();
    workbook.worksheets.add('Overview');
  });
  const before = workbookText(host.workbook);
  const { language, parts } = await planWorkbook(generateOptions({ language: 'id' }));
  expect(workbookText(host.workbook)).toBe(before);
  expect(language).toBe('en');
  const told = parts.map(({ code, does, sheet, items }) => [code, does, sheet, ...items]);
  expect(told).toEqual([
    ['foreignSheet', 'leave', 'Overview', 'Overview'],
    ['sheetMissing', 'add', 'Overview (2)'],
    ['columnMissing', 'add', 'Our KPIs', 'Owner'],
    ['mapRowMissing', 'mend', 'Settings', 'owner'],
    ['nameMissing', 'mend', '', 'KPI_Min'],
    ['formulasBroken', 'mend', 'Our KPIs', 'A', 'Filled', 'Advice', 'A fields'],
  ]);
});

test('a protected sheet is left alone and named; names elsewhere are mended all the same', async () => {
  const host = await openMade();
  await damage(host, ({ workbook }) => {
    workbook.worksheets.getItem('KPIs').getRange().conditionalFormats.clearAll();
    workbook.worksheets.getItem('KPIs').protection.protect();
    workbook.names.getItem('Page_Guide').delete();
  });
  const before = workbookText(host.workbook).replace(/^name .*\n/gm, '');
  const report = await generateAgain(host);
  expect(report.parts.filter(({ does }) => does === 'leave').map(({ code, sheet }) => [code, sheet])).toEqual([
    ['sheetProtected', 'KPIs'],
    ['rulesMissing', 'KPIs'],
  ]);
  expect(deedsOf(report)).toEqual(['nameMissing']);
  expect(workbookText(host.workbook).replace(/^name .*\n/gm, '')).toBe(before);
});

test('where a column is lost on a protected sheet, no formula that would need it is written anywhere', async () => {
  const host = await openMade();
  await damage(host, ({ workbook }) => {
    workbook.tables.getItem('tblKpis').columns.getItem('Key').delete();
    workbook.worksheets.getItem('KPIs').protection.protect();
  });
  const before = workbookText(host.workbook);
  const report = await generateAgain(host);
  expect(deedsOf(report)).toEqual([]);
  expect(report.parts[0]).toMatchObject({ code: 'sheetProtected', does: 'leave', sheet: 'KPIs' });
  expect(workbookText(host.workbook)).toBe(before);
});

test('a duplicated sheet of ours is named and left alone', async () => {
  const host = await openMade();
  const copy = host.workbook.addSheet('KPIs (2)');
  enterInputs(copy, { top: 4, left: 0, bottom: 5, right: 1 }, [
    ['Code', 'KPI'],
    ['X-1', 'Copied'],
  ]);
  addTable(copy, { top: 4, left: 0, bottom: 5, right: 1 }, true, 'tblKpis2');
  const before = workbookText(host.workbook);
  const { parts } = await generateAgain(host);
  expect(parts).toEqual([{ code: 'copyOfOurs', does: 'leave', sheet: 'KPIs (2)', items: ['tblKpis2'] }]);
  expect(workbookText(host.workbook)).toBe(before);
});

/** As Excel duplicates a sheet: all its cells, with their formulas, under another name. */
function duplicate(host: OfficeHost, name: string, copied: string): Sheet {
  const [from, to] = [host.workbook.sheet(name), host.workbook.addSheet(copied)];
  const used = from?.usedArea();
  if (!from || !used) throw new Error(`no ${name}`);
  const inputs = Array.from({ length: used.bottom + 1 }, (_, row) =>
    Array.from({ length: used.right + 1 }, (__, column) => {
      const value = from.value(row, column);
      return typeof value === 'string' ? `'${value}` : (from.formula(row, column) ?? String(value ?? ''));
    }),
  );
  enterInputs(to, { top: 0, left: 0, bottom: used.bottom, right: used.right }, inputs);
  return to;
}

test.each(['Guide', 'Overview', 'Formula review'])(
  'a duplicated %s is named as a copy and left alone',
  async (name) => {
    const host = await openMade();
    duplicate(host, name, 'Ours before');
    await host.settled();
    const before = workbookText(host.workbook);
    const { parts } = await generateAgain(host);
    expect(parts).toEqual([{ code: 'copyOfPage', does: 'leave', sheet: 'Ours before', items: [name] }]);
    expect(workbookText(host.workbook)).toBe(before);
  },
);

test('a sheet that only begins like a page of ours is no copy', async () => {
  const host = await openMade();
  const copy = duplicate(host, 'Guide', 'Our notes');
  enterInputs(copy, { top: 3, left: 2, bottom: 3, right: 2 }, [['Something else']]);
  await host.settled();
  expect((await generateAgain(host)).parts).toEqual([]);
});

test('heads that stand twice where a table was are not touched, and that is said', async () => {
  const host = await openMade();
  await damage(host, ({ workbook }) => {
    workbook.tables.getItem('tblTargets').convertToRange();
    workbook.worksheets.getItem('Targets').getRange('B5').values = [['Department']];
  });
  const before = workbookText(host.workbook);
  await expect(generateAgain(host)).rejects.toMatchObject({ code: 'tableUnsound', detail: 'tblTargets' });
  expect(workbookText(host.workbook)).toBe(before);
});

test('the departments of a template of one’s own come below those that are listed, each once, and count', async () => {
  const host = await openMade();
  await damage(host, ({ workbook }) => {
    workbook.worksheets.getItem('Departments').getRange('A10').values = [['A note below the table']];
  });
  const before = typedTexts(host.workbook);
  const template = templateWith([
    ['hrd', 1],
    ['R*D', 1],
    ['=Legal', 1],
  ]);
  const options = generateOptions({ template, ownTemplate: true });
  const { parts } = await generateWorkbook(options);
  await host.settled();
  expect(parts.map(({ code, items }) => [code, ...items])).toEqual([['departmentsMissing', 'R*D', '=Legal']]);
  const named = tableValues(host.workbook, 'tblDepartments', 'Department');
  expect(named).toEqual(['Marketing', 'HRD', 'Finance', 'R*D', '=Legal']);
  expect(tableValues(host.workbook, 'tblDepartments', 'KPIs')).toEqual([2, 2, 2, 0, 0]);
  expect(lostTexts(before, typedTexts(host.workbook))).toEqual([]);
  expect(errorsOf(host.workbook)).toEqual([]);
  expect((await generateWorkbook(options)).parts).toEqual([]);
});

test('the card’s own examples never come back into a workbook from which they were removed', async () => {
  const host = await openAddIn({ functions: undefined });
  await generateWorkbook(generateOptions({ content: 'empty' }));
  expect((await generateWorkbook(generateOptions())).parts).toEqual([]);
  expect(tableValues(host.workbook, 'tblDepartments', 'Department')).toEqual([null]);
});

test('a rule and a look of somebody’s own stay while ours are put back', async () => {
  const host = await openMade();
  await damage(host, ({ workbook }) => {
    const name = workbook.worksheets.getItem('KPIs').getRange('B6:B11');
    name.format.fill.color = '#123456';
    workbook.worksheets.getItem('KPIs').getRange('X6:X11').conditionalFormats.clearAll();
    const { custom } = workbook.worksheets
      .getItem('KPIs')
      .getRange('A6:A11')
      .conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = '=$A6="x"';
    workbook.tables.getItem('tblKpis').columns.getItem('Verdict').getDataBodyRange().conditionalFormats.clearAll();
  });
  expect(deedsOf(await generateAgain(host))).toEqual(['rulesMissing']);
  const sheet = host.workbook.sheet('KPIs');
  expect(sheet?.style(5, 1).fill).toBe('#123456');
  expect(sheet?.conditionalFormats.filter((each) => customFormula(each) === '=$A6="x"')).toHaveLength(1);
});
