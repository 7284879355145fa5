import { readFileSync } from 'node:fs';
import { checkWorkbook } from '../../src/actions/checkWorkbook';
import { freezeResults } from '../../src/actions/freezeResults';
import { generateWorkbook } from '../../src/actions/generateWorkbook';
import { lookAtReliance } from '../../src/actions/lookAtReliance';
import { restoreResults } from '../../src/actions/restoreResults';
import { switchLanguage } from '../../src/actions/switchLanguage';
import { dateWords } from '../../src/words/dateWords';
import { words, type Language } from '../../src/words/index';
import { reviewFormulas } from '../../src/actions/formulas/reviewFormulas';
import { enterInputs } from '../../src/host/book/entry/enterInputs';
import { dataArea, type Table } from '../../src/host/book/model/Table';
import { readXlsx } from '../../src/host/file/readXlsx';
import { writeXlsx } from '../../src/host/file/writeXlsx';
import { areaAddress } from '../../src/host/protocol/ranges/areaAddress';
import type { OfficeHost, OpenOfficeOptions } from '../../src/host/headless/openOffice';
import { closeAddIn, openAddIn } from '../support/addIn';
import { generateOptions } from '../support/generateOptions';
import { refusal } from '../support/refusal';
import { tableValues } from '../support/tableValues';
import { workbookText } from '../support/workbookText';
import { workbookWordsOf } from '../support/workbookWordsOf';

afterEach(closeAddIn);

const day = new Date(2026, 10, 26);
const letterIds = ['specific', 'measurable', 'achievable', 'relevant', 'timeBound'] as const;

async function generated(language: Language = 'en', options: OpenOfficeOptions = {}): Promise<OfficeHost> {
  const host = await openAddIn({ autoCorrect: { fillCalculatedColumns: false }, ...options });
  await generateWorkbook(generateOptions({ language }));
  await host.settled();
  return host;
}

function table({ workbook }: OfficeHost, name: string): Table {
  const found = workbook.table(name);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

function typeInto(host: OfficeHost, tableName: string, head: string, row: number, input: string): void {
  const { sheet, area, columns } = table(host, tableName);
  const column = area.left + columns.findIndex(({ name }) => name === head);
  const place = area.top + 1 + row;
  enterInputs(sheet, { top: place, bottom: place, left: column, right: column }, [[input]]);
}

/** Every formula of the tables that calls the add-in. */
function calls(host: OfficeHost): string[] {
  return ['tblDepartments', 'tblTargets', 'tblKpis'].flatMap((name) => {
    const { sheet } = table(host, name);
    const { top, bottom, left, right } = dataArea(table(host, name));
    const found: string[] = [];
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const formula = sheet.formula(row, column);
        if (formula?.includes('KPI.')) found.push(`${name} ${row} ${column} ${formula}`);
      }
    }
    return found;
  });
}

/** The formula that a cell of a calculated column of KPIs had before. */
function formulaOf(before: string, host: OfficeHost, head: string): string {
  const { area, columns } = table(host, 'tblKpis');
  const place = area.left + columns.findIndex(({ name }) => name === head);
  const address = areaAddress({ top: area.top + 1, bottom: area.top + 1, left: place, right: place });
  const line = before.split('\n').find((each) => each.startsWith(`${address} `) && each.includes('KPI.ADVICE'));
  return line?.split('  ')[1] ?? '';
}

describe.each(['en', 'id'] as const)('in %s', (language) => {
  const { heads, sheets, verdict } = workbookWordsOf[language];
  const shown = ({ workbook }: OfficeHost): unknown[] => [
    ...letterIds.map((id) => tableValues(workbook, 'tblKpis', heads[id])),
    ...(['advice', 'verdict', 'score'] as const).map((id) => tableValues(workbook, 'tblKpis', heads[id])),
    tableValues(workbook, 'tblTargets', heads.readValue),
    tableValues(workbook, 'tblDepartments', heads.status),
  ];

  test('frozen results read the same for people without the add-in, after every recalculation', async () => {
    const host = await generated(language);
    const before = shown(host);
    const cellsThatAsk = calls(host).length;
    expect(cellsThatAsk).toBeGreaterThan(40);
    expect(await freezeResults(day)).toEqual({ cells: cellsThatAsk, left: 0 });
    await host.settled();
    expect(calls(host)).toEqual([]);
    expect(shown(host)).toEqual(before);
    const workbook = await readXlsx(await writeXlsx(host.workbook));
    const elsewhere = await openAddIn({ workbook, functions: undefined });
    await elsewhere.settled();
    expect(shown(elsewhere)).toEqual(before);
    expect(workbookText(workbook)).not.toContain('#NAME?');
  });

  test('the verdict stays a formula; a row that is added is not checked', async () => {
    const host = await generated(language, { autoCorrect: { fillCalculatedColumns: true } });
    await freezeResults(day);
    const below = dataArea(table(host, 'tblKpis')).bottom + 1;
    enterInputs(table(host, 'tblKpis').sheet, { top: below, bottom: below, left: 0, right: 1 }, [
      ['NEW-1', 'New result'],
    ]);
    await host.settled();
    for (const id of letterIds) typeInto(host, 'tblKpis', heads[id], 6, '');
    await host.settled();
    expect(String(tableValues(host.workbook, 'tblKpis', heads.verdict).at(-1))).toContain(verdict.notChecked);
    expect(await restoreResults()).toBeGreaterThan(0);
    await host.settled();
    expect(String(tableValues(host.workbook, 'tblKpis', heads.verdict).at(-1))).toContain(verdict.missing);
  });

  test('restoring gives back every formula, mark and note', async () => {
    const host = await generated(language);
    const before = workbookText(host.workbook);
    const formulas = calls(host);
    await freezeResults(day);
    const { frozenOn } = await lookAtReliance();
    expect(frozenOn).toEqual({ first: 46352, last: 46352 });
    expect(workbookText(host.workbook)).toContain('❄');
    expect(await restoreResults()).toBe(formulas.length);
    await host.settled();
    expect(calls(host)).toEqual(formulas);
    expect(workbookText(host.workbook)).toBe(before);
    expect((await lookAtReliance()).frozenOn).toBeUndefined();
  });

  test('a row that is added after restoring has the formulas of its columns', async () => {
    const host = await generated(language, { autoCorrect: { fillCalculatedColumns: true } });
    const before = calls(host).length;
    await freezeResults(day);
    await restoreResults();
    await host.settled();
    const perRow: number[] = [];
    for (const name of ['tblTargets', 'tblKpis']) {
      const { sheet } = table(host, name);
      const { bottom } = dataArea(table(host, name));
      const calling = calls(host).length;
      enterInputs(sheet, { top: bottom + 1, bottom: bottom + 1, left: 0, right: 0 }, [['New']]);
      await host.settled();
      perRow.push(calls(host).length - calling);
    }
    expect(perRow).toEqual([4, 6]);
    expect(calls(host).length).toBe(before + 10);
  });

  test('freezing again freezes what came since, and says both days on the sheets', async () => {
    const host = await generated(language, { autoCorrect: { fillCalculatedColumns: true } });
    const before = workbookText(host.workbook);
    await freezeResults(day);
    const once = workbookText(host.workbook);
    expect((await lookAtReliance()).since).toBe(0);
    expect(await freezeResults(new Date(2026, 11, 1))).toEqual({ cells: 0, left: 0 });
    expect(workbookText(host.workbook)).toBe(once);
    typeInto(host, 'tblKpis', heads.advice, 0, formulaOf(before, host, heads.advice));
    await host.settled();
    expect((await lookAtReliance()).since).toBe(1);
    expect((await freezeResults(new Date(2026, 11, 1))).cells).toBe(1);
    expect((await lookAtReliance()).frozenOn).toEqual({ first: 46352, last: 46357 });
    const { dates } = words[language];
    const said = [46352, 46357].map((each) => dateWords(each, dates)).join(' – ');
    expect(workbookText(host.workbook).split(said)).toHaveLength(3);
    // An earlier day, by a clock that is wrong, changes nothing of it.
    typeInto(host, 'tblKpis', heads.advice, 1, formulaOf(before, host, heads.advice));
    await host.settled();
    expect((await freezeResults(new Date(2026, 10, 30))).cells).toBe(1);
    expect((await lookAtReliance()).frozenOn).toEqual({ first: 46352, last: 46357 });
    const other = language === 'en' ? 'id' : 'en';
    await switchLanguage(other);
    await switchLanguage(language);
    await host.settled();
    expect(workbookText(host.workbook).split(said)).toHaveLength(3);
    await restoreResults();
    await host.settled();
    expect(workbookText(host.workbook)).toBe(before);
  });

  test('what others depend on is listed by sheet, column and cells', async () => {
    await generated(language);
    const { columns } = await lookAtReliance();
    expect(columns.map(({ sheet }) => sheet)).toEqual([sheets.targets, sheets.kpis, sheets.kpis]);
    expect(columns[1]?.heads).toEqual(letterIds.map((id) => heads[id]));
    expect(columns[1]?.address).toMatch(/^[A-Z]+6:[A-Z]+11$/);
    expect(columns[2]?.heads).toEqual([heads.advice]);
  });
});

test('what somebody typed over a letter stays, through freezing and restoring, also after sorting', async () => {
  const host = await generated();
  typeInto(host, 'tblKpis', 'M', 2, '0.25');
  await freezeResults(day);
  await Excel.run(async (context) => {
    const kpis = context.workbook.tables.getItem('tblKpis');
    kpis.worksheet.getRange('6:6').insert('Down');
    await context.sync();
  });
  await host.settled();
  await restoreResults();
  await host.settled();
  expect(tableValues(host.workbook, 'tblKpis', 'M').filter((value) => value === 0.25)).toHaveLength(1);
});

test('twice is as once; restoring what was not frozen changes nothing', async () => {
  const host = await generated();
  const before = workbookText(host.workbook);
  expect(await restoreResults()).toBe(0);
  expect(workbookText(host.workbook)).toBe(before);
  await freezeResults(day);
  const frozen = workbookText(host.workbook);
  expect(await freezeResults(new Date(2026, 11, 1))).toEqual({ cells: 0, left: 0 });
  expect(workbookText(host.workbook)).toBe(frozen);
});

test('without the add-in nothing is frozen that nobody judged', async () => {
  const host = await generated('en', { functions: undefined });
  const asking = calls(host).length;
  const { cells, left } = await freezeResults(day);
  expect(cells + left).toBe(asking);
  expect(tableValues(host.workbook, 'tblKpis', 'Verdict').every((verdict) => !String(verdict).startsWith('✓'))).toBe(
    true,
  );
  expect(calls(host).filter((call) => call.startsWith('tblKpis'))).toHaveLength(36);
});

test('frozen cells are no differences to Formula review, and Check judges as before', async () => {
  await generated();
  const before = await checkWorkbook();
  await freezeResults(day);
  expect(await reviewFormulas()).toEqual([]);
  expect(await checkWorkbook()).toEqual(before);
});

test('a protected sheet is told, and nothing is changed', async () => {
  const host = await generated();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('KPIs').protection.protect();
    await context.sync();
  });
  const before = calls(host);
  expect(await refusal(freezeResults(day))).toMatchObject({ code: 'sheetProtected' });
  expect(calls(host)).toEqual(before);
});

test('a sentence of somebody above the heads is not written over', async () => {
  const host = await generated();
  const { sheet, area, columns } = table(host, 'tblKpis');
  const column = area.left + columns.findIndex(({ name }) => name === 'S');
  enterInputs(sheet, { top: area.top - 1, bottom: area.top - 1, left: column, right: column }, [['ours']]);
  await freezeResults(day);
  expect(sheet.value(area.top - 1, column)).toBe('ours');
  await restoreResults();
  expect(sheet.value(area.top - 1, column)).toBe('ours');
});

test('while results are frozen, Formula review still finds what somebody typed over before', async () => {
  const host = await generated();
  typeInto(host, 'tblKpis', 'M', 2, '0.25');
  typeInto(host, 'tblKpis', 'T', 1, '✓');
  typeInto(host, 'tblTargets', 'Value read', 0, '7');
  const before = await reviewFormulas();
  expect(before?.map(({ head, holds }) => [head, holds])).toEqual([
    ['Value read', 'value'],
    ['T', 'value'],
    ['M', 'value'],
  ]);
  await freezeResults(day);
  expect(await reviewFormulas()).toEqual(before);
});

test.each([
  ['Owner', 'tblKpis: Owner'],
  ['Target given', 'tblKpis: Target given'],
  ['Filled', 'tblKpis: Filled'],
])('where %s is gone, restoring says so and changes nothing; freezing needs it not', async (head, detail) => {
  const host = await generated();
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('tblKpis').columns.getItem(head).delete();
    await context.sync();
  });
  await host.settled();
  expect((await freezeResults(day)).cells).toBeGreaterThan(0);
  const frozen = workbookText(host.workbook);
  await expect(restoreResults()).rejects.toMatchObject({ code: 'columnLost', detail });
  expect(workbookText(host.workbook)).toBe(frozen);
});

test('a column that no formula of the add-in needs may be gone', async () => {
  const host = await generated();
  await Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem('tblKpis');
    for (const head of ['S', 'Verdict']) columns.getItem(head).delete();
    await context.sync();
  });
  await host.settled();
  const { cells } = await freezeResults(day);
  expect(await restoreResults()).toBe(cells);
});

test.each(['en', 'id'])('a workbook of an earlier version (%s) is brought up to date first', async (language) => {
  const workbook = await readXlsx(readFileSync(`test/golden/version1/${language}.xlsx`));
  const host = await openAddIn({ workbook, keepResults: true });
  const before = workbookText(host.workbook);
  await expect(freezeResults(day)).rejects.toMatchObject({ code: 'earlierVersion' });
  await expect(restoreResults()).rejects.toMatchObject({ code: 'earlierVersion' });
  expect(workbookText(host.workbook)).toBe(before);
});

test('Generate leaves frozen results as they are', async () => {
  const host = await generated();
  await freezeResults(day);
  const before = workbookText(host.workbook);
  expect((await generateWorkbook(generateOptions())).parts).toEqual([]);
  expect(workbookText(host.workbook)).toBe(before);
});
