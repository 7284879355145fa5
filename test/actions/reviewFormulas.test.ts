import { readFileSync } from 'node:fs';
import { generateWorkbook } from '../../src/actions/generateWorkbook';
import { noteReview } from '../../src/actions/formulas/noteReview';
import { mendFormulas } from '../../src/actions/formulas/mendFormulas';
import { reviewFormulas } from '../../src/actions/formulas/reviewFormulas';
import { enterInputs } from '../../src/host/book/entry/enterInputs';
import { rowHeight } from '../../src/host/book/rows/rowHeight';
import type { Sheet } from '../../src/host/book/model/Sheet';
import { readXlsx } from '../../src/host/file/readXlsx';
import { writeXlsx } from '../../src/host/file/writeXlsx';
import type { OfficeHost } from '../../src/host/headless/openOffice';
import type { Language } from '../../src/words/index';
import { closeAddIn, openAddIn } from '../support/addIn';
import { generateOptions } from '../support/generateOptions';
import { shownText } from '../support/shownText';
import { workbookWordsOf } from '../support/workbookWordsOf';

afterEach(closeAddIn);

const day = new Date(2026, 10, 26);

/** A generated workbook of a person whose Excel leaves a typed formula in its cell. */
async function generated(language: Language = 'en'): Promise<OfficeHost> {
  const host = await openAddIn({ autoCorrect: { fillCalculatedColumns: false } });
  await generateWorkbook(generateOptions({ language }));
  await host.settled();
  return host;
}

function typeAt(sheet: Sheet, row: number, column: number, input: string): void {
  enterInputs(sheet, { top: row, bottom: row, left: column, right: column }, [[input]]);
}

/** Types into a calculated cell of a table's row (from 0). */
function typeOver({ workbook }: OfficeHost, tableName: string, head: string, row: number, input: string): void {
  const table = workbook.table(tableName);
  const index = table?.columns.findIndex(({ name }) => name === head) ?? -1;
  if (!table || index < 0) throw new Error(`no column ${head}`);
  typeAt(table.sheet, table.area.top + 1 + row, table.area.left + index, input);
}

/** The rows of Formula review as shown, by table and column. */
function noted(
  { workbook }: OfficeHost,
  language: Language,
): ReadonlyMap<string, readonly [rows: string, day: string]> {
  const { sheets, heads } = workbookWordsOf[language];
  const sheet = workbook.sheet(sheets.review);
  if (!sheet) throw new Error('no Formula review');
  const rows = shownText(sheet);
  const headRow = rows.findIndex((row) => row.includes(heads.withoutFormula));
  const place = (head: string): number => rows[headRow]?.indexOf(head) ?? -1;
  const found = new Map<string, readonly [string, string]>();
  for (const row of rows.slice(headRow + 1)) {
    const cell = (head: string): string => row[place(head)] ?? '';
    found.set(`${cell(heads.table)} ${cell(heads.column)}`, [cell(heads.differs), cell(heads.lookedOn)]);
  }
  return found;
}

describe.each(['en', 'id'] as const)('in %s', (language) => {
  const { sheets, heads, noRowDiffers, rowsDiffer } = workbookWordsOf[language];

  test('no cell of a generated workbook differs, before saving and after', async () => {
    const host = await generated(language);
    expect(await reviewFormulas()).toEqual([]);
    const workbook = await readXlsx(await writeXlsx(host.workbook));
    await openAddIn({ workbook, keepResults: true });
    expect(await reviewFormulas()).toEqual([]);
  });

  test('a value, another formula and a cleared cell are found and written beside their columns', async () => {
    const host = await generated(language);
    typeOver(host, 'tblKpis', heads.score, 1, '5');
    typeOver(host, 'tblKpis', heads.verdict, 0, '="✓ SMART"');
    typeOver(host, 'tblKpis', heads.verdict, 1, '✓ SMART');
    typeOver(host, 'tblDepartments', heads.status, 2, '');
    const differences = (await reviewFormulas()) ?? [];
    expect(differences.map(({ table, head, row, holds }) => [table, head, row, holds])).toEqual([
      ['departments', heads.status, 8, 'nothing'],
      ['kpis', heads.verdict, 6, 'formula'],
      ['kpis', heads.verdict, 7, 'value'],
      ['kpis', heads.score, 7, 'value'],
    ]);
    expect(await noteReview(differences, day)).toBe(true);
    const notes = noted(host, language);
    expect(notes.get(`${sheets.kpis} ${heads.verdict}`)).toEqual([rowsDiffer(2, '6–7'), '2026-11-26']);
    expect(notes.get(`${sheets.kpis} ${heads.score}`)).toEqual([rowsDiffer(1, '7'), '2026-11-26']);
    expect(notes.get(`${sheets.departments} ${heads.status}`)).toEqual([rowsDiffer(1, '8'), '2026-11-26']);
    expect(notes.get(`${sheets.kpis} ${heads.advice}`)).toEqual([noRowDiffers, '2026-11-26']);
  });

  test('a column that was renamed and moved is compared by its own formula, and noted', async () => {
    const host = await generated(language);
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('tblKpis');
      table.columns.getItem(heads.score).name = 'Points';
      table.worksheet.getRange('A:A').insert('Right');
      context.workbook.worksheets.getItem(sheets.review).getRange('B:B').insert('Right');
      await context.sync();
    });
    await host.settled();
    expect(await reviewFormulas()).toEqual([]);
    typeOver(host, 'tblKpis', 'Points', 3, '1');
    const differences = (await reviewFormulas()) ?? [];
    expect(differences.map(({ head, row }) => [head, row])).toEqual([['Points', 9]]);
    expect(await noteReview(differences, day)).toBe(true);
    expect(noted(host, language).get(`${sheets.kpis} Points`)).toEqual([rowsDiffer(1, '9'), '2026-11-26']);
  });
});

test('cells are mended where they still hold what was found', async () => {
  const host = await generated();
  typeOver(host, 'tblKpis', 'Score', 1, '5');
  typeOver(host, 'tblKpis', 'Verdict', 2, 'good');
  typeOver(host, 'tblDepartments', 'Status', 0, '');
  const found = (await reviewFormulas()) ?? [];
  typeOver(host, 'tblKpis', 'Verdict', 2, 'better');
  expect(await mendFormulas(found)).toBe(2);
  await host.settled();
  expect((await reviewFormulas())?.map(({ head, found: held }) => [head, held])).toEqual([['Verdict', 'better']]);
});

test.each([
  ['S', 'Judged'],
  ['Owner', 'A'],
  ['Target', 'Target given'],
])('where %s is gone, the formulas that need it are found and not entered', async (gone, head) => {
  const host = await generated();
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('tblKpis').columns.getItem(gone).delete();
    await context.sync();
  });
  await host.settled();
  typeOver(host, 'tblDepartments', 'Status', 0, 'good');
  const found = (await reviewFormulas()) ?? [];
  expect(found.map((each) => each.head)).toContain(head);
  await expect(mendFormulas(found)).rejects.toMatchObject({ code: 'columnLost', detail: `tblKpis: ${gone}` });
  expect(await reviewFormulas()).toEqual(found);
  expect(await mendFormulas(found.filter(({ table }) => table === 'departments'))).toBe(1);
});

test('an equal note of the same day is not written again', async () => {
  const host = await generated();
  await noteReview([], day);
  const before = host.batches.length;
  await noteReview([], day);
  const actions = host.batches.slice(before).map((batch) => batch.actions);
  await noteReview([], new Date(2026, 10, 27));
  const next = host.batches.slice(before + actions.length).map((batch) => batch.actions);
  expect(Math.max(...actions)).toBeLessThan(Math.max(...next));
});

test('a protected Formula review, or none, is told and changes nothing', async () => {
  const host = await generated();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Formula review').protection.protect();
    await context.sync();
  });
  expect(await noteReview([], day)).toBe(false);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Formula review').protection.unprotect();
    context.workbook.worksheets.getItem('Formula review').delete();
    await context.sync();
  });
  expect(await noteReview([], day)).toBe(false);
  expect(host.workbook.sheet('Formula review')).toBeUndefined();
});

test('a workbook of an earlier version has nothing to compare with, and stays as it is', async () => {
  const workbook = await readXlsx(readFileSync('test/golden/version1/en.xlsx'));
  await openAddIn({ workbook, keepResults: true });
  expect(await reviewFormulas()).toBeUndefined();
});

test('the rows of KPIs are fitted to what they say now', async () => {
  const host = await generated();
  const kpis = host.workbook.sheet('KPIs');
  if (!kpis) throw new Error('no KPIs');
  const fitted = rowHeight(kpis, 5);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('KPIs').getRange('6:6').format.rowHeight = 9;
    await context.sync();
  });
  expect(rowHeight(kpis, 5)).toBe(9);
  await noteReview([], day);
  expect(rowHeight(kpis, 5)).toBe(fitted);
});
