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
