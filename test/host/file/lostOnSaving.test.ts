import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { insertCells } from '../../../src/host/book/cells/insertCells';
import { Workbook } from '../../../src/host/book/model/Workbook';
import { lastColumn } from '../../../src/host/book/model/Area';
import { lostOnSaving } from '../../../src/host/file/lostOnSaving';
import { readXlsx } from '../../../src/host/file/readXlsx';
import { writeXlsx } from '../../../src/host/file/writeXlsx';

type Change = readonly [part: string, before: string, after: string];

/** A small workbook whose parts were changed as another program would have written them. */
async function opened(...changes: readonly Change[]): Promise<Workbook> {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Plan');
  sheet.storeFormula(0, 0, '=1+1');
  sheet.storeValue(0, 0, 2);
  const parts = unzipSync(await writeXlsx(workbook));
  for (const [part, before, after] of changes) {
    const text = strFromU8(parts[part] ?? strToU8(before));
    expect(text).toContain(before);
    parts[part] = strToU8(text.replace(before, after));
  }
  return readXlsx(zipSync(parts));
}

const sheetPart = 'xl/worksheets/sheet1.xml';
const filter: Change = [sheetPart, '</sheetData>', '</sheetData><autoFilter ref="A1:B9"/>'];
const array: Change = [sheetPart, '<f>', '<f t="array" ref="A1:A3">'];

test('a workbook that was never read loses nothing', () => {
  expect(lostOnSaving(new Workbook())).toEqual([]);
});

test('a filter is kept, but does not move with its cells', async () => {
  const workbook = await opened(filter);
  expect(lostOnSaving(workbook)).toEqual([]);
  const [sheet] = workbook.sheets;
  if (sheet) insertCells(sheet, { top: 0, left: 0, bottom: 0, right: lastColumn }, 'Down');
  expect(lostOnSaving(workbook)).toEqual([{ code: 'notMoved', sheet: 'Plan', kind: 'autoFilter' }]);
  expect(strFromU8(unzipSync(await writeXlsx(workbook))[sheetPart] ?? new Uint8Array())).toContain('<autoFilter');
});

test('dates from 1904 are told where there are formulas', async () => {
  const workbook = await opened(['xl/workbook.xml', '<workbookPr ', '<workbookPr date1904="1" ']);
  expect(lostOnSaving(workbook).map(({ code }) => code)).toEqual(['dates1904']);
});

test('array formulas of one cell, as LibreOffice writes all of them, lose nothing', async () => {
  const workbook = await opened([sheetPart, '<f>', '<f t="array" ref="A1:A1" aca="false">']);
  expect(lostOnSaving(workbook)).toEqual([]);
  workbook.sheets[0]?.storeFormula(0, 0, '=1+2');
  expect(lostOnSaving(workbook)).toEqual([]);
});

test('an array formula that fills other cells', async () => {
  const workbook = await opened(array);
  expect(lostOnSaving(workbook)).toEqual([]);
  workbook.sheets[0]?.fixedArrays.clear();
  expect(lostOnSaving(workbook)).toEqual([{ code: 'arrayFormulas', sheet: 'Plan', kind: 'A1:A3' }]);
});

test('macros, and a part that nothing leads to', async () => {
  const type = 'http://schemas.microsoft.com/office/2006/relationships/vbaProject';
  const relationship = `<Relationship Id="rId99" Type="${type}" Target="vbaProject.bin"/></Relationships>`;
  const workbook = await opened(
    ['xl/_rels/workbook.xml.rels', '</Relationships>', relationship],
    ['xl/vbaProject.bin', '', 'program'],
    ['xl/stray.xml', '', '<stray/>'],
  );
  const told = [
    { code: 'macros', kind: 'xl/vbaProject.bin' },
    { code: 'unrelated', kind: 'xl/stray.xml' },
  ];
  expect(lostOnSaving(workbook)).toEqual(told);
  expect(Object.keys(unzipSync(await writeXlsx(workbook)))).not.toContain('xl/vbaProject.bin');
});

test('a strict file is saved as one of the usual kind, and what that loses is told', async () => {
  const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
  const usual = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const workbook = await opened(['xl/workbook.xml', usual, strict], [sheetPart, usual, strict], filter);
  expect(lostOnSaving(workbook)).toEqual([{ code: 'strict', sheet: 'Plan', kind: 'autoFilter' }]);
});
