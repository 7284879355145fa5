import { checkWorkbook } from '../../src/actions/checkWorkbook';
import { reviewEveryFormula } from '../../src/actions/formulas/reviewEveryFormula';
import { reviewFormulas } from '../../src/actions/formulas/reviewFormulas';
import { generateWorkbook } from '../../src/actions/generateWorkbook';
import { isClean } from '../../src/cli/check/Checked';
import { checkJson } from '../../src/cli/check/checkJson';
import { checkText } from '../../src/cli/check/checkText';
import type { OfficeHost } from '../../src/host/headless/openOffice';
import { words, type Language } from '../../src/words/index';
import { closeAddIn, openAddIn } from '../support/addIn';
import { generateOptions, templateWith } from '../support/generateOptions';
import { typeInto } from '../support/typeInto';
import { workbookWordsOf } from '../support/workbookWordsOf';

afterEach(closeAddIn);

async function lastLine(): Promise<string | undefined> {
  const report = await checkWorkbook();
  return (await checkText({ report, differences: await reviewFormulas() })).at(-1);
}

async function withDepartments(...counts: number[]): Promise<OfficeHost> {
  const host = await openAddIn();
  const departments = counts.map((count, index) => [`Department ${index + 1}`, count] as const);
  await generateWorkbook(generateOptions({ template: templateWith(departments) }));
  await host.settled();
  return host;
}

test.each([
  [[2, 3], /^5 KPIs, 0 SMART-complete, 7 things to mend\.$/],
  [[1], /^1 KPI, 0 SMART-complete, 1 thing to mend, 1 department out of range\.$/],
  [[0, 4, 2], /^6 KPIs, 0 SMART-complete, 8 things to mend, 2 departments out of range\.$/],
  [[0], /^0 KPIs, 0 SMART-complete, 0 things to mend, 1 department out of range\.$/],
])('departments with %j KPIs: %s', async (counts, expected) => {
  await withDepartments(...counts);
  expect(await lastLine()).toMatch(expected);
  const report = await checkWorkbook();
  const outOfRange = counts.filter((count) => count < 2 || count > 3).length;
  expect([report.outOfRange, report.clean]).toEqual([outOfRange, false]);
  expect(await checkJson('x.xlsx', { report, differences: [] })).toMatchObject({ outOfRange });
});

test.each<[Language, string]>([
  ['en', '6 KPIs, 5 SMART-complete, 4 things to mend.'],
  ['id', '6 KPI, 5 SMART lengkap, 4 hal perlu diperbaiki.'],
])('all that makes a check not clean is counted (%s)', async (language, expected) => {
  const host = await openAddIn();
  await generateWorkbook(generateOptions({ language }));
  const { departments } = words[language].fields;
  typeInto(host.workbook, 'tblDepartments', departments.responsibilities.head, 0, '=1/0');
  typeInto(host.workbook, 'tblDepartments', workbookWordsOf[language].heads.minimum, 1, '7');
  typeInto(host.workbook, 'tblDepartments', workbookWordsOf[language].heads.maximum, 2, '7');
  await host.settled();
  expect(await lastLine()).toBe(expected);
});

test('with all formulas asked for, what they show is counted instead of the cells that differ', async () => {
  const host = await withDepartments(2);
  typeInto(host.workbook, 'tblDepartments', 'Minimum', 0, '7');
  await host.settled();
  const [report, differences, formulas] = [await checkWorkbook(), await reviewFormulas(), await reviewEveryFormula()];
  expect(formulas.findings).toHaveLength(1);
  expect((await checkText({ report, differences, formulas })).at(-1)).toMatch(/, 3 things to mend\.$/);
  expect(isClean({ report, differences, formulas })).toBe(false);
});

test('a department out of range is said in Indonesian too', async () => {
  const host = await openAddIn();
  await generateWorkbook(generateOptions({ language: 'id' }));
  typeInto(host.workbook, 'tblKpis', words.id.fields.kpis.department.head, 0, 'HRD');
  await host.settled();
  expect(await lastLine()).toMatch(/, 1 departemen di luar rentang\.$/);
});

test.each(['en', 'id'] as const)('a line break in a cell breaks no line of the report, in %s', async (language) => {
  const host = await openAddIn();
  await generateWorkbook(generateOptions({ language }));
  await host.settled();
  const { departments, kpis } = words[language].fields;
  typeInto(host.workbook, 'tblDepartments', departments.department.head, 0, 'Research\nand \r\n development');
  typeInto(host.workbook, 'tblKpis', kpis.name.head, 0, 'Improve\u2028things');
  await host.settled();
  const lines = await checkText({ report: await checkWorkbook(), differences: await reviewFormulas() });
  expect(lines.filter((line) => /[\n\r\u2028]/.test(line))).toEqual([]);
  expect(lines.filter((line) => line.includes(' Research and development: '))).toHaveLength(1);
  expect(lines.filter((line) => line.includes('Improve things'))).not.toHaveLength(0);
});
