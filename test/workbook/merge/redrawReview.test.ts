import { readFileSync } from 'node:fs';
import { enterInputs } from '../../../src/host/book/entry/enterInputs';
import type { Sheet } from '../../../src/host/book/model/Sheet';
import { readXlsx } from '../../../src/host/file/readXlsx';
import type { OfficeHost } from '../../../src/host/headless/openOffice';
import { closeAddIn, openAddIn } from '../../support/addIn';
import { damage, deedsOf, errorsOf, generateAgain, openMade, typedTexts } from './damaged';

afterEach(closeAddIn);

function review({ workbook }: OfficeHost): Sheet {
  const sheet = workbook.sheet('Formula review');
  if (!sheet) throw new Error('no review');
  return sheet;
}

function type(sheet: Sheet, row: number, column: number, text: string): void {
  enterInputs(sheet, { top: row, left: column, bottom: row, right: column }, [[text]]);
}

function mine(host: OfficeHost): string[] {
  return typedTexts(host.workbook, ['Formula review']).filter((text) => text.startsWith('mine'));
}

/** A calculated column that is lost and comes back leaves errors on Formula review. */
async function breakReview(host: OfficeHost): Promise<void> {
  await damage(host, ({ workbook }) => workbook.tables.getItem('tblKpis').columns.getItem('Key').delete());
}

test('a broken list is mended where it stands: typed cells, own columns and rows below stay, cells beside their rows', async () => {
  const host = await openMade();
  const sheet = review(host);
  await damage(host, ({ workbook }) => {
    const ours = workbook.worksheets.getItem('Formula review');
    ours.getRange('C:C').insert('Right');
    ours.getRange('9:9').insert('Down');
  });
  type(sheet, 4, 2, 'mine, a head');
  type(sheet, 6, 2, 'mine, a remark');
  type(sheet, 8, 0, 'mine, a row between');
  type(sheet, 7, 11, 'mine, in our column');
  type(sheet, (sheet.usedArea()?.bottom ?? 0) + 1, 1, 'mine, below');
  type(sheet, (sheet.usedArea()?.bottom ?? 0) + 3, 0, 'mine, far below');
  await breakReview(host);
  expect(deedsOf(await generateAgain(host))).toContain('formulasBroken');
  expect(mine(host)).toEqual([
    'mine, a head',
    'mine, a remark',
    'mine, a row between',
    'mine, below',
    'mine, far below',
    'mine, in our column',
  ]);
  expect([sheet.value(6, 2), sheet.value(7, 11)]).toEqual(['mine, a remark', 'mine, in our column']);
  expect(errorsOf(host.workbook)).toEqual([]);
  expect((await generateAgain(host)).parts).toEqual([]);
});

test('where a row of the list is gone it is drawn anew, and what stands below it stays below it', async () => {
  const host = await openMade();
  const sheet = review(host);
  type(sheet, (sheet.usedArea()?.bottom ?? 0) + 1, 1, 'mine, below');
  await damage(host, ({ workbook }) => workbook.worksheets.getItem('Formula review').getRange('10:12').delete('Up'));
  await breakReview(host);
  await generateAgain(host);
  expect(mine(host)).toEqual(['mine, below']);
  expect(errorsOf(host.workbook)).toEqual([]);
  expect((await generateAgain(host)).parts).toEqual([]);
});

test('the shorter list of the first version gives way to today’s, what stood below it does not', async () => {
  const host = await openAddIn({
    functions: undefined,
    workbook: await readXlsx(readFileSync('test/golden/version1/en.xlsx')),
  });
  const sheet = review(host);
  const bottom = sheet.usedArea()?.bottom ?? 0;
  type(sheet, bottom + 1, 0, 'mine, below');
  type(sheet, bottom + 4, 3, 'mine, far below');
  await generateAgain(host);
  expect(mine(host)).toEqual(['mine, below', 'mine, far below']);
  expect(errorsOf(host.workbook)).toEqual([]);
  expect((await generateAgain(host)).parts).toEqual([]);
});

describe.each(['en', 'id'] as const)('a list of the first version (%s)', (language) => {
  const sheetName = language === 'en' ? 'Formula review' : 'Tinjauan rumus';

  async function openFirst(): Promise<{ host: OfficeHost; sheet: Sheet }> {
    const workbook = await readXlsx(readFileSync(`test/golden/version1/${language}.xlsx`));
    const host = await openAddIn({ functions: undefined, workbook });
    const sheet = workbook.sheet(sheetName);
    if (!sheet) throw new Error('no review');
    return { host, sheet };
  }

  function typedIn(host: OfficeHost): string[] {
    return typedTexts(host.workbook, [sheetName]).filter((text) => text.startsWith('mine') || text === '0012');
  }

  test('what somebody typed between its rows, over its heads and in columns of their own stays; nothing of the old list does', async () => {
    const { host, sheet } = await openFirst();
    await damage(host, ({ workbook }) => {
      const ours = workbook.worksheets.getItem(sheetName);
      ours.getRange('9:10').insert('Down');
      ours.getRange('C:C').insert('Right');
    });
    type(sheet, 3, 2, 'mine, a head');
    type(sheet, 6, 2, 'mine, beside a row');
    type(sheet, 12, 2, "'0012");
    type(sheet, 2, 0, 'mine, above the heads');
    type(sheet, 8, 0, 'mine, a row between');
    type(sheet, 8, 4, 'mine, in the same row');
    type(sheet, 9, 8, 'mine, further right');
    type(sheet, 7, 13, 'mine, beside all of it');
    const said = sheet.value(6, 0);
    await generateAgain(host);
    expect(typedIn(host)).toEqual([
      '0012',
      'mine, a head',
      'mine, a row between',
      'mine, above the heads',
      'mine, beside a row',
      'mine, beside all of it',
      'mine, further right',
      'mine, in the same row',
    ]);
    const used = sheet.usedArea();
    const rows = Array.from({ length: (used?.bottom ?? 0) + 1 }, (_, row) =>
      Array.from({ length: (used?.right ?? 0) + 1 }, (_each, column) => sheet.value(row, column)),
    );
    const beside = rows.find((row) => row.includes('mine, beside a row'));
    expect(beside?.[0]).toBe(said);
    expect(rows.find((row) => row.includes('mine, a row between'))).toContain('mine, in the same row');
    const earlier = ['Same in every row', 'Sama di semua baris', 'Formula of the first row', 'Rumus baris pertama'];
    expect(rows.flat().filter((cell) => earlier.includes(String(cell)) || String(cell).startsWith('✓ '))).toEqual([]);
    expect(errorsOf(host.workbook)).toEqual([]);
    expect((await generateAgain(host)).parts).toEqual([]);
  });

  test('where nobody typed, the sheet is as a new one', async () => {
    const { host } = await openFirst();
    await generateAgain(host);
    const area = host.workbook.sheet(sheetName)?.usedArea();
    const count = typedTexts(host.workbook, [sheetName]).length;
    const { workbook } = await openMade(language);
    expect(area).toEqual(workbook.sheet(sheetName)?.usedArea());
    expect(count).toBe(typedTexts(workbook, [sheetName]).length);
  });
});

test('today’s list with rows taken out and a column put in: what stands between, beside and below stays', async () => {
  const host = await openMade();
  const sheet = review(host);
  await damage(host, ({ workbook }) => {
    const ours = workbook.worksheets.getItem('Formula review');
    ours.getRange('10:12').delete('Up');
    ours.getRange('14:14').insert('Down');
    ours.getRange('B:B').insert('Right');
  });
  const said = sheet.value(20, 0);
  type(sheet, 4, 1, 'mine, a head');
  type(sheet, 20, 1, 'mine, beside a row');
  type(sheet, 13, 2, 'mine, a row between');
  type(sheet, (sheet.usedArea()?.bottom ?? 0) - 3, 4, 'mine, beside the functions');
  await breakReview(host);
  await generateAgain(host);
  expect(mine(host)).toEqual([
    'mine, a head',
    'mine, a row between',
    'mine, beside a row',
    'mine, beside the functions',
  ]);
  const used = sheet.usedArea();
  const rows = Array.from({ length: (used?.bottom ?? 0) + 1 }, (_, row) =>
    Array.from({ length: (used?.right ?? 0) + 1 }, (_each, column) => sheet.value(row, column)),
  );
  expect(rows.find((row) => row.includes('mine, beside a row'))?.[0]).toBe(said);
  expect(rows[4]?.filter((cell) => cell === rows[4]?.[10])).toHaveLength(1);
  expect(errorsOf(host.workbook)).toEqual([]);
  expect((await generateAgain(host)).parts).toEqual([]);
});
