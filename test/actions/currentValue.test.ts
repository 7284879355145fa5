import { readFileSync } from 'node:fs';
import { checkWorkbook } from '../../src/actions/checkWorkbook';
import { freezeResults } from '../../src/actions/freezeResults';
import { generateWorkbook } from '../../src/actions/generateWorkbook';
import { restoreResults } from '../../src/actions/restoreResults';
import { switchLanguage } from '../../src/actions/switchLanguage';
import { enterInputs } from '../../src/host/book/entry/enterInputs';
import { readXlsx } from '../../src/host/file/readXlsx';
import type { OfficeHost } from '../../src/host/headless/openOffice';
import { reviewFormulas } from '../../src/actions/formulas/reviewFormulas';
import { words, type Language } from '../../src/words/index';
import { findingWords } from '../../src/words/findingWords';
import { checkJson } from '../../src/cli/check/checkJson';
import { checkText } from '../../src/cli/check/checkText';
import { closeAddIn, openAddIn } from '../support/addIn';
import { generateOptions } from '../support/generateOptions';
import { tableValues } from '../support/tableValues';
import { workbookWordsOf } from '../support/workbookWordsOf';

afterEach(closeAddIn);

/** Excel does not fill the column with the first formula, as somebody has it who took that back. */
async function generated(language: Language = 'en'): Promise<OfficeHost> {
  const host = await openAddIn({ autoCorrect: { fillCalculatedColumns: false } });
  await generateWorkbook(generateOptions({ language }));
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Data');
    sheet.getRange('A1:C4').values = [
      ['present', 'scheduled', 'who'],
      [46, 50, 'Ana'],
      [45, 50, 'Budi'],
      ['', '', ''],
    ];
    context.workbook.names.add('Days_Present', sheet.getRange('A2:A3'));
    await context.sync();
  });
  await host.settled();
  return host;
}

const headOf = (language: Language): string => words[language].fields.kpis.current.head;

/** Types into the current value of a KPI (from 0), and gives its cell. */
async function typeCurrent(
  host: OfficeHost,
  head: string,
  input: string | number,
  row = 0,
  format = '',
): Promise<void> {
  const table = host.workbook.table('tblKpis');
  const index = table?.columns.findIndex(({ name }) => name === head) ?? -1;
  if (!table || index < 0) throw new Error(`no column ${head}`);
  const [at, column] = [table.area.top + 1 + row, table.area.left + index];
  enterInputs(table.sheet, { top: at, bottom: at, left: column, right: column }, [[input]]);
  if (format !== '') {
    await host.Excel.run(async (context) => {
      context.workbook.tables.getItem('tblKpis').worksheet.getCell(at, column).numberFormat = [[format]];
      await context.sync();
    });
  }
  await host.settled();
}

async function notes(row = 0): Promise<unknown[]> {
  const report = await checkWorkbook();
  return report.notes
    .filter((note) => note.row === 6 + row && note.finding.field === 'current')
    .map(({ finding: { rule, values } }) => [rule, values]);
}

/** The row of the card's attendance rate, whose target is at least 95%. */
function attendanceRow({ workbook }: OfficeHost, language: Language): number {
  return tableValues(workbook, 'tblKpis', words[language].fields.kpis.target.head).findIndex((target) =>
    /95/.test(String(target)),
  );
}

describe.each<Language>(['en', 'id'])('%s', (language) => {
  const head = headOf(language);

  test('a live formula is compared with the target and the written formula, and its data are looked at', async () => {
    const host = await generated(language);
    const row = attendanceRow(host, language);
    expect(row).toBeGreaterThanOrEqual(0);
    await typeCurrent(host, head, '=SUM(Days_Present)/SUM(Data!B2:B3)', row, '0%');
    expect(await notes(row)).toEqual([
      ['currentAgainstTarget', expect.objectContaining({ state: 'notReached', current: '91%' })],
      ['currentUnguarded', {}],
      ['currentSources', { state: 'numbers', references: 'Days_Present, Data!B2:B3' }],
    ]);
    await typeCurrent(host, head, '=IFERROR(Data!A2/Data!B3*100,0)', row, '0%');
    expect(await notes(row)).toEqual([
      ['currentAgainstTarget', expect.objectContaining({ state: 'notReached', current: '92%' })],
      ['currentCalculation', expect.objectContaining({ how: 'hundredTwice' })],
      ['currentSources', expect.objectContaining({ state: 'numbers' })],
    ]);
    await typeCurrent(host, head, '=SUM(Data!A2:A3)', row, 'General');
    expect(await notes(row)).toContainEqual(['currentCalculation', expect.objectContaining({ how: 'notDivided' })]);
  });

  test('it is not needed: nothing is open, Filled and the verdict do not know it, no batch is sent for it', async () => {
    const host = await generated(language);
    const { findings, notes: told } = await checkWorkbook();
    expect(findings.filter(({ finding }) => finding.field === 'current')).toEqual([]);
    expect(told.filter(({ finding }) => finding.field === 'current')).toEqual([]);
    const { heads } = workbookWordsOf[language];
    const before = [heads.filled, heads.verdict, heads.missing].map((each) =>
      tableValues(host.workbook, 'tblKpis', each),
    );
    await typeCurrent(host, head, 7);
    expect(
      [heads.filled, heads.verdict, heads.missing].map((each) => tableValues(host.workbook, 'tblKpis', each)),
    ).toEqual(before);
    expect(await reviewFormulas()).toEqual([]);
  });
});

test('how the cells stand that it reads', async () => {
  const host = await generated();
  const head = headOf('en');
  const stateOf = async (formula: string): Promise<unknown> => {
    await typeCurrent(host, head, formula);
    const told = (await notes()) as [string, { state: string }][];
    return told.find(([rule]) => rule === 'currentSources')?.[1].state;
  };
  expect(await stateOf('=SUM(Data!A2:A3)')).toBe('numbers');
  expect(await stateOf('=SUM(Data!A:A)')).toBe('numbers');
  expect(await stateOf('=SUM(Data!C2:C3)')).toBe('texts');
  expect(await stateOf('=COUNTIF(Data!C2:C3,"Ana")')).toBe('numbers');
  expect(await stateOf('=SUM(Data!A4:B4)')).toBe('blank');
  expect(await stateOf('=IFERROR(SUM(Nowhere_Named),0)')).toBe('missing');
  expect(await stateOf('=SUM(tblDepartments[KPIs])')).toBe('numbers');
  expect(await stateOf('=1+1')).toBe(undefined);
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Data').getRange('A2').formulas = [['=1/0']];
    await context.sync();
  });
  expect(await stateOf('=IFERROR(SUM(Data!A2:A3),0)')).toBe('error');
});

test('a calculation that Excel filled into every row is told', async () => {
  const host = await openAddIn();
  await generateWorkbook(generateOptions());
  await typeCurrent(host, headOf('en'), '=COUNTA(Guide!A1:A9)/9');
  const told = await notes(1);
  expect(told).toContainEqual(['currentAlike', { count: tableValues(host.workbook, 'tblKpis', headOf('en')).length }]);
});

test.each<Language>(['en', 'id'])(
  'notes are told in words and in JSON, and leave a clean workbook clean (%s)',
  async (language) => {
    const host = await generated(language);
    const row = attendanceRow(host, language);
    const before = await checkWorkbook();
    await typeCurrent(host, headOf(language), 0.91, row, '0%');
    const report = await checkWorkbook();
    expect([report.findings.length, report.clean]).toEqual([before.findings.length, before.clean]);
    const [note] = report.notes.filter(({ finding }) => finding.field === 'current');
    if (!note) throw new Error('There is a note.');
    const { finding, mend } = findingWords(note.finding, language);
    const lines = await checkText({ report, differences: [] });
    expect(
      lines.filter((line) => line.includes(note.address) && line.includes(finding) && line.includes(mend)),
    ).toHaveLength(1);
    expect(await checkJson('x.xlsx', { report, differences: [] })).toMatchObject({
      notes: expect.arrayContaining([
        expect.objectContaining({ rule: 'currentAgainstTarget', address: note.address, finding }),
      ]),
    });
  },
);

test('a check takes two batches more where a live formula is there, one where a number is, none else', async () => {
  const host = await generated();
  const batches = async (): Promise<number> => {
    const before = host.batches.length;
    await checkWorkbook();
    return host.batches.length - before;
  };
  expect(await batches()).toBe(2);
  await typeCurrent(host, headOf('en'), 0.9);
  expect(await batches()).toBe(3);
  await typeCurrent(host, headOf('en'), '=Data!A2/50', 1);
  expect(await batches()).toBe(4);
});

test('what is typed there survives Generate, a switch of language and back, freezing and restoring', async () => {
  const host = await generated();
  await typeCurrent(host, headOf('en'), '=Data!A2/50', 0);
  await typeCurrent(host, headOf('en'), 12.5, 1);
  const held = (language: Language): unknown => {
    const table = host.workbook.table('tblKpis');
    const index = table?.columns.findIndex(({ name }) => name === headOf(language)) ?? -1;
    if (!table || index < 0) throw new Error('the column is gone');
    const column = table.area.left + index;
    const [first, second] = [table.area.top + 1, table.area.top + 2];
    return [table.sheet.formula(first, column), table.sheet.value(second, column)];
  };
  const before = held('en');
  expect(before).toEqual(['=Data!A2/50', 12.5]);
  await generateWorkbook(generateOptions());
  expect(held('en')).toEqual(before);
  await switchLanguage('id');
  expect(held('id')).toEqual(before);
  await switchLanguage('en');
  await freezeResults(new Date(2026, 10, 26));
  expect(held('en')).toEqual(before);
  await restoreResults();
  expect(held('en')).toEqual(before);
});

describe.each<Language>(['en', 'id'])('a workbook of the first version (%s)', (language) => {
  test('gets the column by Generate, once, and what is typed there stays', async () => {
    const workbook = await readXlsx(readFileSync(`test/golden/version1/${language}.xlsx`));
    const host = await openAddIn({ workbook, keepResults: true });
    const columns = (): (string | undefined)[] =>
      (host.workbook.table('tblKpis')?.columns ?? []).map(({ name }) => name);
    expect(columns()).not.toContain(headOf(language));
    await generateWorkbook(generateOptions());
    await host.settled();
    expect(columns().filter((name) => name === headOf(language))).toHaveLength(1);
    await typeCurrent(host, headOf(language), 3);
    await generateWorkbook(generateOptions());
    expect(tableValues(host.workbook, 'tblKpis', headOf(language))[0]).toBe(3);
    expect(await reviewFormulas()).toEqual([]);
  });

  test('is checked without it', async () => {
    const workbook = await readXlsx(readFileSync(`test/golden/version1/${language}.xlsx`));
    await openAddIn({ workbook, keepResults: true });
    const { findings } = await checkWorkbook();
    expect(findings.filter(({ finding }) => finding.field === 'current')).toEqual([]);
  });
});
