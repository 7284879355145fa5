import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { Workbook } from '../../../src/host/book/model/Workbook';
import { readXlsx } from '../../../src/host/file/readXlsx';
import { writeXlsx } from '../../../src/host/file/writeXlsx';
import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';
import { refusal } from '../../support/refusal';

afterEach(closeTestOffices);

const part = 'xl/workbook.xml';

/** Two sheets in a file whose structure somebody protected. */
async function protectedFile(): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.addSheet('One');
  workbook.addSheet('Other');
  const parts = unzipSync(await writeXlsx(workbook));
  const text = strFromU8(parts[part] ?? new Uint8Array());
  parts[part] = strToU8(text.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>'));
  return zipSync(parts);
}

test.each<[string, (sheets: Excel.WorksheetCollection) => void]>([
  ['added', (sheets) => void sheets.add('New')],
  ['deleted', (sheets) => sheets.getItem('One').delete()],
  ['renamed', (sheets) => void (sheets.getItem('One').name = 'Two')],
  ['moved', (sheets) => void (sheets.getItem('One').position = 1)],
  ['hidden', (sheets) => void (sheets.getItem('One').visibility = 'Hidden')],
])('in a workbook whose structure is protected no sheet is %s', async (_what, change) => {
  const open = await openTestOffice({ workbook: await readXlsx(await protectedFile()) });
  const attempt = (office: typeof open): Promise<unknown> =>
    office.Excel.run(async (context) => {
      const { protection, worksheets } = context.workbook;
      protection.load('protected');
      await context.sync();
      change(worksheets);
      return [protection.protected, (await refusal(context.sync()))?.code];
    });
  expect(await attempt(open)).toEqual([true, 'AccessDenied']);
  open.workbook.structureProtected = false;
  expect(await attempt(open)).toEqual([false, undefined]);
});

test('cells of a workbook whose structure is protected can be written, and the file stays protected', async () => {
  const workbook = await readXlsx(await protectedFile());
  const { Excel } = await openTestOffice({ workbook });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1').values = [[7]];
    await context.sync();
  });
  const saved = await readXlsx(await writeXlsx(workbook));
  expect([saved.structureProtected, saved.sheets[0]?.value(0, 0)]).toEqual([true, 7]);
});
