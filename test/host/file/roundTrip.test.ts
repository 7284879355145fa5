import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { Sheet } from '../../../src/host/book/model/Sheet';
import { Workbook } from '../../../src/host/book/model/Workbook';
import { readXlsx } from '../../../src/host/file/readXlsx';
import { writeXlsx } from '../../../src/host/file/writeXlsx';
import { describeWorkbook } from './support/describeWorkbook';
import { partsOf } from './support/partsOf';
import { fullWorkbook } from './support/fullWorkbook';

const addIn = { id: '3f2a', version: '1.0.0.0', store: 'developer', storeType: 'Registry' };

test('everything of the model goes out and comes back', async () => {
  const workbook = fullWorkbook();
  const back = await readXlsx(await writeXlsx(workbook, { addIn }));
  expect(describeWorkbook(back)).toEqual(describeWorkbook(workbook));
  expect(back.sheets[1]?.style(3, 6).numberFormat).toBe('yyyy-mm-dd');
  expect(back.sheets[1]?.hyperlinks.get(Sheet.key(3, 0))?.address).toBe('https://example.org/?a=1&b=2');
});

test('settings are kept without an add-in, too', async () => {
  const workbook = fullWorkbook();
  const back = await readXlsx(await writeXlsx(workbook));
  expect([...back.settings]).toEqual([...workbook.settings]);
});

test('settings stay with the add-in that the file names', async () => {
  const bytes = await writeXlsx(fullWorkbook(), { addIn });
  const text = new TextDecoder();
  const again = unzipSync(await writeXlsx(await readXlsx(bytes)));
  expect(text.decode(again['xl/webextensions/webextension1.xml'])).toContain(`<we:reference id="${addIn.id}"`);
  expect([...(await readXlsx(bytes, { addInId: addIn.id.toUpperCase() })).settings]).toHaveLength(2);
  expect([...(await readXlsx(bytes, { addInId: 'another' })).settings]).toEqual([]);
});

test('a password that nobody here knows stays in force until the sheet is unprotected', async () => {
  const workbook = fullWorkbook();
  const protection = async (from: Workbook): Promise<string | undefined> =>
    /<sheetProtection[^>]*>/u.exec(
      strFromU8(unzipSync(await writeXlsx(from))['xl/worksheets/sheet2.xml'] ?? new Uint8Array()),
    )?.[0];
  const [, sheet] = workbook.sheets;
  if (sheet) sheet.protectedWith = { password: 'password' };
  const back = await readXlsx(await writeXlsx(workbook));
  expect(await protection(back)).toContain('password="83AF"');
  const [, sheetBack] = back.sheets;
  if (sheetBack) sheetBack.protectedWith = {};
  expect(await protection(back)).not.toContain('password');
});

test('any text comes back, whatever it is made of', async () => {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Texts');
  const texts = fc.sample(fc.string({ unit: 'binary', maxLength: 12 }), { numRuns: 500, seed: 1 });
  const odd = ['\ud800', '\u007f', '_x000A_', '__x0001_', '\r\n', ' ', ']]>', '\ufffe', '=1', "'"];
  [...texts, ...odd].forEach((each, row) => {
    sheet.storeValue(row, 0, each);
    sheet.storeFormula(row, 1, '=A1');
    sheet.storeValue(row, 1, each);
  });
  expect(describeWorkbook(await readXlsx(await writeXlsx(workbook)))).toEqual(describeWorkbook(workbook));
});

test('the same workbook gives the same bytes, and the same parts after reading', async () => {
  const bytes = await writeXlsx(fullWorkbook(), { addIn });
  expect(await writeXlsx(fullWorkbook(), { addIn })).toEqual(bytes);
  const again = await writeXlsx(await readXlsx(bytes), { addIn });
  expect(partsOf(again)).toEqual(partsOf(bytes));
  expect(await writeXlsx(await readXlsx(again), { addIn })).toEqual(again);
});
