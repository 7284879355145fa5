import { generateWorkbook } from '../../src/actions/generateWorkbook';
import { writeFormulaFindings } from '../../src/actions/formulas/writeFormulaFindings';
import { enterInputs } from '../../src/host/book/entry/enterInputs';
import type { OfficeHost } from '../../src/host/headless/openOffice';
import { words, type Language } from '../../src/words/index';
import { closeAddIn, openAddIn } from '../support/addIn';
import { excelProblemOf } from '../support/excelProblemOf';
import { generateOptions } from '../support/generateOptions';
import { shownText } from '../support/shownText';

afterEach(closeAddIn);

const day = new Date(2026, 10, 26);

/** A generated workbook with a sheet of somebody's own whose A1 to A3 hold a formula with a constant. */
async function withOwnSheet(language: Language = 'en'): Promise<OfficeHost> {
  const host = await openAddIn();
  await generateWorkbook(generateOptions({ language }));
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.add('Own').getRange('A1:A3').formulas = [['=B1*1.11'], ['=B2*1.11'], ['=B3*1.11']];
    await context.sync();
  });
  await host.settled();
  return host;
}

function textOf({ workbook }: OfficeHost, name: string): string[][] {
  const sheet = workbook.sheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return shownText(sheet);
}

describe.each<Language>(['en', 'id'])('%s', (language) => {
  test('the sheet says each finding as text, readable without the add-in', async () => {
    const host = await withOwnSheet(language);
    const { page, rules } = await words[language].formulaReview();
    const { sheet } = await writeFormulaFindings(day);
    expect(sheet).toBe(page.title);
    const [title, intro, asOf, , heads, first] = textOf(host, sheet);
    const { finding, why, mend } = rules.fixedValue({ constants: '1.11' });
    expect([title?.[0], intro?.[0]]).toEqual([page.title, page.intro]);
    expect(asOf?.[0]).toMatch(/26 November 2026/);
    expect(heads?.slice(0, 7)).toEqual(Object.values(page.heads));
    expect(first?.slice(0, 7)).toEqual(['Own', 'A1', finding, why, mend, '=B1*1.11', '1–3']);
    const drawn = host.workbook.sheet(sheet);
    expect([...(drawn?.formulas().keys() ?? [])]).toEqual([]);
    expect(drawn?.pageLayout).toMatchObject({ orientation: 'Landscape', titleRows: { first: 4, last: 4 } });
  });
});

test('it is made anew under whatever name and place it has, and what stands beside it stays', async () => {
  const host = await withOwnSheet();
  await writeFormulaFindings(day);
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Formula findings');
    sheet.name = 'For finance';
    sheet.position = 0;
    sheet.getRange('I6').values = [['seen, Ana']];
    sheet.getRange('A9').values = [['a rest of before']];
    context.workbook.worksheets.getItem('Own').getRange('A1:A3').values = [[1], [2], [3]];
    await context.sync();
  });
  const count = host.workbook.sheets.length;
  const { sheet, faults } = await writeFormulaFindings(day);
  expect([sheet, faults.findings, host.workbook.sheets.length]).toEqual(['For finance', [], count]);
  const { page } = await words.en.formulaReview();
  const rows = textOf(host, sheet);
  expect(rows.flat()).toContain('seen, Ana');
  expect(rows.flat()).toContain(page.none);
  expect(rows.flat()).not.toContain('a rest of before');
});

test('a sheet of somebody’s own with that title stays as it is', async () => {
  const host = await withOwnSheet();
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.add('Formula findings').getRange('A1').values = [['mine']];
    await context.sync();
  });
  const { sheet } = await writeFormulaFindings(day);
  expect(sheet).toBe('Formula findings (2)');
  expect(textOf(host, 'Formula findings')).toEqual([['mine']]);
});

test('where the sheet was deleted it comes again; where it is protected nothing is changed', async () => {
  const host = await withOwnSheet();
  await writeFormulaFindings(day);
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Formula findings').delete();
    await context.sync();
  });
  expect((await writeFormulaFindings(day)).sheet).toBe('Formula findings');
  const before = textOf(host, 'Formula findings');
  const own = host.workbook.sheet('Own');
  if (!own) throw new Error('no sheet Own');
  enterInputs(own, { top: 0, left: 0, bottom: 0, right: 0 }, [['=B1*2.22']]);
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Formula findings').protection.protect();
    await context.sync();
  });
  expect(await excelProblemOf(writeFormulaFindings(day))).toMatchObject({ code: 'sheetProtected' });
  expect(textOf(host, 'Formula findings')).toEqual(before);
});
