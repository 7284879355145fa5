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
  await host.Excel.run(async (context) => {
    const own = context.workbook.worksheets.getItem('Own');
    own.getRange('C1').formulas = [['=E1*2.22']];
    own.getRange('D1').formulas = [['=E1*3.33']];
    await context.sync();
  });
  await host.settled();
  expect((await writeFormulaFindings(day)).faults.findings).toHaveLength(3);
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Formula findings');
    sheet.name = 'For finance';
    sheet.position = 0;
    sheet.getRange('I6').values = [['seen, Ana']];
    context.workbook.worksheets.getItem('Own').getRange('A1:D3').clear();
    await context.sync();
  });
  const count = host.workbook.sheets.length;
  const { sheet, kept, faults } = await writeFormulaFindings(day);
  expect([sheet, kept, faults.findings, host.workbook.sheets.length]).toEqual(['For finance', undefined, [], count]);
  const { page } = await words.en.formulaReview();
  const rows = textOf(host, sheet);
  expect(rows.flat()).toContain('seen, Ana');
  expect(rows.flat()).toContain(page.none);
  expect(rows.flat().join(' ')).not.toMatch(/1\.11|2\.22|3\.33/);
});

describe('what somebody typed into the columns of the findings', () => {
  test.each([
    ['below the list', 'A12', 'agreed with Budi'],
    ['between the texts above', 'B4', 'first read by Ana'],
    ['over a finding', 'E6', 'no, this one is meant'],
    ['as a number', 'G9', 7],
  ])('%s stays with the whole sheet, and the findings come on a new one', async (_, address, typed) => {
    const host = await withOwnSheet();
    await writeFormulaFindings(day);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Formula findings').getRange(address).values = [[typed]];
      context.workbook.worksheets.getItem('Own').getRange('A3').values = [[3]];
      await context.sync();
    });
    const before = textOf(host, 'Formula findings');
    const { sheet, kept } = await writeFormulaFindings(day);
    expect([sheet, kept]).toEqual(['Formula findings (2)', 'Formula findings']);
    expect(textOf(host, 'Formula findings')).toEqual(before);
    expect(before.flat()).toContain(String(typed));
    expect(textOf(host, sheet).flat()).toContain('1–2');
    const again = await writeFormulaFindings(day);
    expect([again.sheet, again.kept]).toEqual(['Formula findings (2)', undefined]);
    expect(host.workbook.sheets.filter(({ name }) => name.startsWith('Formula findings'))).toHaveLength(2);
  });

  test('a sheet of which nobody knows what it was stays, too', async () => {
    const host = await withOwnSheet();
    await writeFormulaFindings(day);
    await host.Excel.run(async (context) => {
      context.workbook.names.getItem('Drawn_Page_Findings').delete();
      await context.sync();
    });
    expect(await writeFormulaFindings(day)).toMatchObject({ sheet: 'Formula findings (2)', kept: 'Formula findings' });
  });

  test('between any two batches it is not lost', async () => {
    let batches = 1;
    for (let batch = 1; batch <= batches; batch += 1) {
      const host = await withOwnSheet();
      await writeFormulaFindings(day);
      const sent = host.batches.length;
      host.faults.beforeBatch(batch, () => {
        const sheet = host.workbook.sheet('Formula findings');
        if (!sheet) throw new Error('no sheet of findings');
        enterInputs(sheet, { top: 11, left: 0, bottom: 11, right: 0 }, [['agreed with Budi']]);
      });
      await writeFormulaFindings(day);
      batches = host.batches.length - sent;
      const everything = host.workbook.sheets.flatMap(({ name }) => textOf(host, name).flat());
      expect({ batch, kept: everything.includes('agreed with Budi') }).toEqual({ batch, kept: true });
      await writeFormulaFindings(day);
      const later = host.workbook.sheets.flatMap(({ name }) => textOf(host, name).flat());
      expect({ batch, kept: later.includes('agreed with Budi') }).toEqual({ batch, kept: true });
      closeAddIn();
    }
    expect(batches).toBeGreaterThan(5);
  });
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
