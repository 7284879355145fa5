import { generateWorkbook } from '../../src/actions/generateWorkbook';
import { runSelfTest } from '../../src/actions/runSelfTest';
import { surroundingsOf } from '../../src/actions/surroundingsOf';
import { enterInputs } from '../../src/host/book/entry/enterInputs';
import type { OfficeHost } from '../../src/host/headless/openOffice';
import { writeXlsx } from '../../src/host/file/writeXlsx';
import { probes } from '../../src/workbook/selfTest/probes';
import { closeAddIn, openAddIn } from '../support/addIn';
import { generateOptions } from '../support/generateOptions';

afterEach(closeAddIn);

async function asked(office: OfficeHost, ...others: [] | [Parameters<typeof runSelfTest>[1]]) {
  return runSelfTest(surroundingsOf(office.Office, await office.Office.onReady(), '1.2.3'), ...others);
}

/** A KPI workbook with words that must not leave it. */
async function openKpis(): Promise<OfficeHost> {
  const office = await openAddIn();
  await generateWorkbook(generateOptions());
  await office.settled();
  const sheet = office.workbook.addSheet('Zebra plan');
  enterInputs(sheet, { top: 0, left: 0, bottom: 0, right: 0 }, [['Walrus budget']]);
  await office.Excel.run(async ({ workbook, sync }) => {
    workbook.names.add('Ostrich', "='Zebra plan'!$A$1");
    workbook.worksheets.getItem('Zebra plan').getRange('C3:D5').select();
    await sync();
  });
  office.workbook.properties.author = 'Giraffe';
  return office;
}

test('changes nothing of the workbook, and tells nothing of it', async () => {
  const office = await openKpis();
  const before = await writeXlsx(office.workbook);
  const progress: number[] = [];
  const { text, seen, notAsked, failed, leftBehind } = await asked(office, ({ done, of }) => {
    expect(of).toBe(probes.length);
    progress.push(done);
  });
  await office.settled();
  expect([seen, notAsked, failed, leftBehind]).toEqual([probes.length - 1, 1, 0, []]);
  expect(progress).toEqual(Array.from({ length: probes.length + 1 }, (_each, done) => done));
  expect(text).not.toMatch(/zebra|walrus|ostrich|giraffe|kpi\.xlsx|tblKpis|HRD/i);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(4096);
  // No line had to be cut.
  expect(text).not.toContain('…');
  expect(text.split('\n').slice(0, 4)).toEqual([
    expect.stringMatching(/^SMART KPI self-test, add-in 1\.2\.3, \d{4}-\d\d-\d\d$/),
    'Excel 16.0.17000.1 PC, in en-US',
    expect.stringMatching(/^ExcelApi 1\.21, /),
    'culture en-US, decimal ".", thousands ",", calculation Automatic',
  ]);
  expect(
    text
      .split('\n')
      .slice(4)
      .map((line) => line.split(':')[0]),
  ).toEqual(probes.map(({ id }) => id));
  expect(Buffer.from(await writeXlsx(office.workbook)).equals(Buffer.from(before))).toBe(true);
});

test.each<[string, (office: OfficeHost) => void, string]>([
  ['a cell is being edited', ({ faults }) => void (faults.cellEditMode = true), 'cellBeingEdited'],
  ['no sheet can be added', ({ workbook }) => void (workbook.structureProtected = true), 'structureProtected'],
])('does not begin while %s', async (_what, prevent, code) => {
  const office = await openAddIn();
  prevent(office);
  await expect(asked(office)).rejects.toMatchObject({ code });
  expect(office.workbook.sheets).toHaveLength(1);
});
