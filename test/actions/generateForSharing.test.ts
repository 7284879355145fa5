import { generateForSharing, type DocumentSettings } from '../../src/actions/generateForSharing';
import { readXlsx } from '../../src/host/file/readXlsx';
import { writeXlsx } from '../../src/host/file/writeXlsx';
import { closeAddIn, openAddIn } from '../support/addIn';
import { generateOptions } from '../support/generateOptions';

afterEach(closeAddIn);

const trustSetting = [['Office.DisableTrustUX', 'true']];

test('people who get it are not asked about trust, by the documented settings; a file keeps that', async () => {
  const { Office, workbook } = await openAddIn();
  const { settings } = Office.context.document;
  const report = await generateForSharing(settings, generateOptions());
  expect(report.trustPromptStays).toBeUndefined();
  expect(settings.get('Office.DisableTrustUX')).toBe(true);
  expect([...workbook.settings]).toEqual(trustSetting);
  const addIn = { id: '7d909a63-9679-473e-8816-db37cae100d5', version: '1.0', store: '', storeType: 'Registry' };
  for (const options of [{}, { addIn }]) {
    expect([...(await readXlsx(await writeXlsx(workbook, options))).settings]).toEqual(trustSetting);
  }
});

test('other settings of the add-in stay', async () => {
  const { Office, Excel, workbook } = await openAddIn();
  const { settings } = Office.context.document;
  settings.set('mine', 7);
  await generateForSharing(settings, generateOptions());
  expect(Object.fromEntries(workbook.settings)).toEqual({ mine: '7', 'Office.DisableTrustUX': 'true' });
  await Excel.run(async (context) => {
    const setting = context.workbook.settings.getItem('mine');
    setting.load('value');
    await context.sync();
    expect(setting.value).toBe(7);
  });
});

const refusals: readonly (readonly [string, Partial<DocumentSettings>, string])[] = [
  ['saving', { saveAsync: (_, done) => done({ status: 'failed', error: { message: 'read-only' } }) }, 'read-only'],
  ['saving without a word', { saveAsync: (_, done) => done({ status: 'failed' }) }, 'failed'],
  [
    'setting',
    {
      set: () => {
        throw new Error('no settings here');
      },
    },
    'no settings here',
  ],
];

test.each(refusals)('refused while %s, it is told and the sheets stay', async (_, refusing, reason) => {
  const { workbook } = await openAddIn();
  const settings: DocumentSettings = { set: () => undefined, saveAsync: () => undefined, ...refusing };
  const report = await generateForSharing(settings, generateOptions());
  expect(report).toMatchObject({ trustPromptStays: reason });
  expect(report.added).toHaveLength(7);
  expect(workbook.sheets).toHaveLength(7);
});

test('nothing is set where nothing was made', async () => {
  const { Office, faults, workbook } = await openAddIn();
  faults.failBatch(2, 'AccessDenied');
  await expect(generateForSharing(Office.context.document.settings, generateOptions())).rejects.toThrow();
  expect(workbook.settings.size).toBe(0);
});
