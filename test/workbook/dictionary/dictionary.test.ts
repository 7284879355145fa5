import { makeKpiDictionary } from '../../../src/actions/review/makeKpiDictionary';
import { switchLanguage } from '../../../src/actions/switchLanguage';
import { planWorkbook } from '../../../src/actions/planWorkbook';
import { enterInputs } from '../../../src/host/book/entry/enterInputs';
import type { Sheet } from '../../../src/host/book/model/Sheet';
import { readXlsx } from '../../../src/host/file/readXlsx';
import { writeXlsx } from '../../../src/host/file/writeXlsx';
import type { OfficeHost } from '../../../src/host/headless/openOffice';
import { languages, words as languageWords } from '../../../src/words/index';
import { closeAddIn, openAddIn } from '../../support/addIn';
import { excelProblemOf } from '../../support/excelProblemOf';
import { faultCodes } from '../../support/faultCodes';
import { measureFormula } from '../../../src/workbook/formulas/measureFormula';
import { generateOptions } from '../../support/generateOptions';
import { typeIntoTable, unsignedWorkbook } from '../../support/signOffWorkbook';
import { workbookWordsOf } from '../../support/workbookWordsOf';

afterEach(closeAddIn);

function sheetOf({ workbook }: OfficeHost, name: string): Sheet {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

const widest = 12;
const lowest = 200;

/** What stands beside a label, such as a KPI's unit, in the column of a code. */
function beside(sheet: Sheet, code: string, label: string): unknown {
  for (let row = 0; row < lowest; row += 1) {
    for (let column = 1; column < widest; column += 1) {
      if (sheet.value(row, column) !== code) continue;
      for (let below = row; below < row + 30; below += 1) {
        if (sheet.value(below, 0) === label) return sheet.value(below, column);
      }
    }
  }
  throw new Error(`no ${label} of ${code}`);
}

/** Every formula of a sheet. */
function formulasOf(sheet: Sheet): string[] {
  const found: string[] = [];
  for (let row = 0; row < lowest; row += 1) {
    for (let column = 0; column < widest; column += 1) {
      const formula = sheet.formula(row, column);
      if (formula !== undefined) found.push(formula);
    }
  }
  return found;
}

describe.each(languages)('in %s', (language) => {
  const { fields } = workbookWordsOf[language];
  const { head: target } = fields.kpis.target;

  test('each KPI has its full record beside its code, a ratio its two parts, and follows the sheet of KPIs', async () => {
    const host = await unsignedWorkbook(language);
    const { sheets, numerator, denominator, signatures } = await languageWords[language].reports();
    const { kpis, left } = await makeKpiDictionary();
    await host.settled();
    expect({ kpis, left }).toEqual({ kpis: 6, left: 0 });
    const sheet = sheetOf(host, sheets.dictionary);
    expect(String(beside(sheet, 'HRD-1', numerator))).toMatch(/present|hadir/);
    expect(String(beside(sheet, 'HRD-1', denominator))).toMatch(/^(?:scheduled|hari)[^×]*$/);
    expect(beside(sheet, 'MKT-1', numerator)).toBe('–');
    expect(beside(sheet, 'MKT-1', fields.kpis.baseline.head)).toBe(120);
    expect(beside(sheet, 'MKT-1', fields.kpis.upper.head)).toBe('');
    const texts = Array.from({ length: lowest }, (_, row) => sheet.value(row, 1));
    expect(texts.filter((text) => text === signatures.head)).toHaveLength(3);
    typeIntoTable(host, 'tblKpis', target, 0, '160');
    await host.settled();
    expect(beside(sheet, 'MKT-1', target)).toBe(160);
    typeIntoTable(host, 'tblKpis', fields.kpis.code.head, 0, 'OTHER');
    await host.settled();
    expect(beside(sheet, 'MKT-1', target)).toBe('–');
  });

  test('formulas are as short as a reviewer needs them, on the list to sign too', async () => {
    const host = await unsignedWorkbook(language);
    const { sheets } = await languageWords[language].reports();
    await makeKpiDictionary();
    for (const name of [sheets.dictionary, sheets.signList]) {
      const measures = formulasOf(sheetOf(host, name)).map((formula) => ({ formula, ...measureFormula(formula) }));
      expect(measures.length).toBeGreaterThan(40);
      expect(measures.filter(({ length }) => length > 120).map(({ formula }) => formula)).toEqual([]);
      expect(measures.filter(({ ifInIf, references }) => ifInIf > 1 || references.length > 6)).toEqual([]);
      expect(measures.flatMap(({ constants }) => constants)).toEqual([]);
    }
  });
});

test.each([
  ['(orders on time ÷ orders) × 100%', 'orders on time', 'orders'],
  ['(won − lost) ÷ games', '(won − lost)', 'games'],
  ['errors ÷ (pages + tables) * 100', 'errors', '(pages + tables)'],
  ['hari hadir / hari kerja × 100', 'hari hadir', 'hari kerja'],
  ['1 − defects ÷ total × 100', '–', '–'],
  ['Average of A/B tests per 24/7 shift', '–', '–'],
  ['km/h', '–', '–'],
])('%s is %s over %s', async (formula, numerator, denominator) => {
  const host = await unsignedWorkbook();
  typeIntoTable(host, 'tblKpis', 'How it is computed', 2, formula);
  await host.settled();
  await makeKpiDictionary();
  await host.settled();
  const sheet = sheetOf(host, 'KPI dictionary');
  const parts = ['Numerator', 'Denominator'].map((label) => beside(sheet, 'HRD-1', label));
  expect(parts).toEqual([numerator, denominator]);
});

test('made again it holds new KPIs and stands once; the list to sign too', async () => {
  const host = await unsignedWorkbook();
  await makeKpiDictionary();
  const before = host.workbook.sheets.length;
  typeIntoTable(host, 'tblKpis', 'Code', 5, 'NEW-1');
  await host.settled();
  const { sheets } = await makeKpiDictionary();
  await host.settled();
  expect(sheets.map(({ sheet, kept }) => [sheet, kept])).toEqual([
    ['KPI dictionary', undefined],
    ['Sign list', undefined],
  ]);
  expect(host.workbook.sheets).toHaveLength(before);
  expect(beside(sheetOf(host, 'KPI dictionary'), 'NEW-1', 'Unit')).toBe('%');
});

test('one in which somebody has typed stays, a renamed head of the KPIs does not count as typing', async () => {
  const host = await unsignedWorkbook();
  await makeKpiDictionary();
  enterInputs(sheetOf(host, 'KPI dictionary'), { top: 1, bottom: 1, left: 7, right: 7 }, [['a note']]);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('tblKpis').columns.getItem('Unit').name = 'Measured in';
    await context.sync();
  });
  const { sheets } = await makeKpiDictionary();
  expect(sheets.map(({ sheet, kept }) => [sheet, kept])).toEqual([
    ['KPI dictionary (2)', 'KPI dictionary'],
    ['Sign list', undefined],
  ]);
  expect(sheetOf(host, 'KPI dictionary').value(1, 7)).toBe('a note');
});

test('what somebody types between any two batches is not lost', async () => {
  const first = await unsignedWorkbook();
  await makeKpiDictionary();
  const bytes = await writeXlsx(first.workbook);
  const sent = first.batches.length;
  await makeKpiDictionary();
  const batches = first.batches.length - sent;
  for (let batch = 1; batch <= batches; batch += 1) {
    const host = await openAddIn({ workbook: await readXlsx(bytes), keepResults: true });
    let typed = false;
    host.faults.beforeBatch(batch, () => {
      const sheet = host.workbook.sheets.find(({ name }) => name === 'KPI dictionary');
      if (!sheet) return;
      enterInputs(sheet, { top: 1, bottom: 1, left: 7, right: 7 }, [['their note']]);
      typed = true;
    });
    await makeKpiDictionary();
    const notes = host.workbook.sheets.filter((sheet) => sheet.value(1, 7) === 'their note');
    expect([batch, notes.length]).toEqual([batch, typed ? 1 : 0]);
  }
});

test.each(faultCodes)(
  'each batch fails in turn with %s: the workbook is as before, the next run completes it',
  async (code) => {
    const whole = await unsignedWorkbook();
    const sent = whole.batches.length;
    await makeKpiDictionary();
    const batches = whole.batches.length - sent;
    for (let batch = 1; batch <= batches; batch += 1) {
      const host = await unsignedWorkbook();
      host.faults.failBatch(batch, code);
      await excelProblemOf(makeKpiDictionary());
      await makeKpiDictionary();
      const names = host.workbook.sheets.map(({ name }) => name).slice(7);
      expect([batch, names]).toEqual([batch, ['KPI dictionary', 'Sign list']]);
    }
  },
);

test('another language makes them anew under its names; Generate finds nothing to mend', async () => {
  const host = await unsignedWorkbook();
  await makeKpiDictionary();
  expect((await planWorkbook(generateOptions())).parts).toEqual([]);
  await switchLanguage('id');
  await makeKpiDictionary();
  expect(host.workbook.sheets.map(({ name }) => name).slice(7)).toEqual(['Kamus KPI', 'Daftar tanda tangan']);
});

test('a workbook without codes gets no sheet', async () => {
  const host = await unsignedWorkbook();
  for (let row = 0; row < 6; row += 1) typeIntoTable(host, 'tblKpis', 'Code', row, '');
  await host.settled();
  expect(await makeKpiDictionary()).toEqual({ sheets: [], kpis: 0, left: 6 });
  expect(host.workbook.sheets).toHaveLength(7);
});
