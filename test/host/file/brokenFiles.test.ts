import { strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx } from '../../../src/host/file/readXlsx';
import { writeXlsx } from '../../../src/host/file/writeXlsx';
import { XlsxError } from '../../../src/host/file/XlsxError';
import { fullWorkbook } from './support/fullWorkbook';

async function refusal(bytes: Uint8Array): Promise<string> {
  try {
    await readXlsx(bytes);
  } catch (error) {
    if (error instanceof XlsxError && error.message.length > 10) return error.code;
    throw error;
  }
  return 'read';
}

/** The full workbook with some parts replaced. */
async function withParts(parts: Record<string, string>): Promise<Uint8Array> {
  const changed = Object.entries(parts).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync({ ...unzipSync(await writeXlsx(fullWorkbook())), ...Object.fromEntries(changed) });
}

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const encryptedStream = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

test.each([
  ['an empty file', new Uint8Array(), 'notAZip'],
  ['text', strToU8('KPI;Target\n'), 'notAZip'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'notAZip'],
  ['an .xls', new Uint8Array([...compoundFile, 0, 0]), 'oldFormat'],
  ['an encrypted workbook', new Uint8Array([...compoundFile, ...encryptedStream]), 'encrypted'],
  ['a zip without anything known', zipSync({ 'a.txt': strToU8('a') }), 'notAWorkbook'],
  ['the beginning of a zip', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'broken'],
])('%s is refused', async (_, bytes, code) => {
  expect(await refusal(bytes)).toBe(code);
});

test('a workbook cut off anywhere is refused', async () => {
  const bytes = await writeXlsx(fullWorkbook());
  for (const share of [0.001, 0.1, 0.5, 0.9, 0.999]) {
    expect(await refusal(bytes.slice(0, Math.ceil(bytes.length * share)))).toBe('broken');
  }
});

test('parts that cannot be read are named', async () => {
  expect(await refusal(await withParts({ 'xl/worksheets/sheet1.xml': '<worksheet><sheetData>' }))).toBe('broken');
  expect(await refusal(await withParts({ 'xl/styles.xml': 'no xml' }))).toBe('broken');
  expect(await refusal(await withParts({ 'xl/workbook.xml': '<document/>' }))).toBe('notAWorkbook');
  expect(await refusal(await withParts({ 'xl/workbook.xml': '<workbook><sheets/></workbook>' }))).toBe('notAWorkbook');
});

test('what Excel would repair is not written', async () => {
  const workbook = fullWorkbook();
  workbook.sheets[1]?.conditionalFormats.forEach(
    (format) => (format.rule = { kind: 'Custom', formula: '=Scores[@Score]>1' }),
  );
  await expect(writeXlsx(workbook)).rejects.toMatchObject({ code: 'notAllowed' });
  const other = fullWorkbook();
  const rule = { kind: 'list', source: 'x'.repeat(256), inCellDropDown: true } as const;
  other.sheets[1]?.validations.forEach((validation) => (validation.rule = rule));
  await expect(writeXlsx(other)).rejects.toMatchObject({ code: 'notAllowed' });
});
