import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { Workbook } from '../../../../src/host/book/model/Workbook';
import { lostOnSaving } from '../../../../src/host/file/lostOnSaving';
import { readXlsx } from '../../../../src/host/file/readXlsx';
import { writeXlsx } from '../../../../src/host/file/writeXlsx';
import { fullWorkbook } from '../support/fullWorkbook';

type Parts = Record<string, Uint8Array>;

async function plainParts(): Promise<Parts> {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Plan');
  sheet.storeValue(0, 0, 'größer');
  sheet.storeFormula(0, 1, '=A1&"!"');
  sheet.storeValue(0, 1, 'größer!');
  return unzipSync(await writeXlsx(workbook));
}

async function firstRow(parts: Parts): Promise<unknown[]> {
  const [sheet] = (await readXlsx(zipSync(parts))).sheets;
  return [sheet?.name, sheet?.value(0, 0), sheet?.value(0, 1), sheet?.formula(0, 1)];
}

const shown = ['Plan', 'größer', 'größer!', '=A1&"!"'];

function wide(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? '\uFEFF' : ''), ...text].join('');
  return Uint8Array.from(
    Array.from({ length: units.length * 2 }, (_, index) => {
      const code = units.charCodeAt(index >> 1);
      return (index % 2 === 0) === bigEndian ? code >> 8 : code & 255;
    }),
  );
}

const saidIn = (encoding: string, text: string): string =>
  text.replace(/^<\?xml[^>]*\?>/u, `<?xml version="1.0" encoding="${encoding}"?>`);

describe('parts in other encodings', () => {
  test.each([
    ['UTF-16 little-endian with its mark', (text: string) => wide(saidIn('UTF-16', text), false, true)],
    ['UTF-16 big-endian with its mark', (text: string) => wide(saidIn('UTF-16', text), true, true)],
    ['UTF-16 without a mark', (text: string) => wide(saidIn('UTF-16', text), false, false)],
    ['UTF-8 with its mark', (text: string) => strToU8(`\uFEFF${text}`)],
    ['Latin 1', (text: string) => strToU8(saidIn('ISO-8859-1', text), true)],
  ])('%s: every part is read, changed and kept', async (_, encode) => {
    const parts = await plainParts();
    const foreign = Object.fromEntries(
      Object.entries(parts).map(([name, bytes]) => [name, encode(strFromU8(bytes))] as const),
    );
    expect(await firstRow(foreign)).toEqual(shown);
    const workbook = await readXlsx(zipSync(foreign));
    workbook.sheets[0]?.storeValue(1, 0, 'né');
    const [sheet] = (await readXlsx(await writeXlsx(workbook))).sheets;
    expect([sheet?.value(0, 0), sheet?.value(1, 0)]).toEqual(['größer', 'né']);
  });

  test("Power Query's own item, in UTF-16, stays as it is, byte for byte", async () => {
    const parts = await plainParts();
    const item = wide(
      '<?xml version="1.0" encoding="utf-16"?><DataMashup xmlns="http://schemas.microsoft.com/DataMashup">AAA=</DataMashup>',
      false,
      true,
    );
    const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';
    const rels = strFromU8(parts['xl/_rels/workbook.xml.rels'] ?? new Uint8Array());
    const related = `<Relationship Id="rId90" Type="${kind}" Target="../customXml/item1.xml"/></Relationships>`;
    const workbook = await readXlsx(
      zipSync({
        ...parts,
        'customXml/item1.xml': item,
        'xl/_rels/workbook.xml.rels': strToU8(rels.replace('</Relationships>', related)),
      }),
    );
    workbook.settings.set('language', 'id');
    workbook.sheets[0]?.storeValue(0, 0, 'smaller');
    expect(lostOnSaving(workbook)).toEqual([]);
    const saved = unzipSync(await writeXlsx(workbook));
    expect(saved['customXml/item1.xml']).toEqual(item);
    expect((await readXlsx(zipSync(saved))).sheets[0]?.value(0, 0)).toBe('smaller');
  });
});

describe('where relationships lead', () => {
  const spellings: readonly (readonly [string, (target: string) => string])[] = [
    ['relative', (target) => target],
    ['absolute', (target) => `/xl/${target}`],
    ['absolute with two slashes', (target) => `//xl//${target}`],
    ['relative with a dot', (target) => `./${target}`],
    ['up and down again', (target) => `../xl/${target}`],
    ['with backslashes', (target) => target.replaceAll('/', '\\')],
    ['in capitals', (target) => target.toUpperCase()],
    ['escaped', (target) => target.replace('1', '%31')],
  ];

  test.each(spellings)('%s targets are understood', async (_, spell) => {
    const parts = await plainParts();
    const path = 'xl/_rels/workbook.xml.rels';
    const text = strFromU8(parts[path] ?? new Uint8Array());
    const respelled = text.replace(/Target="([^"]*)"/gu, (_whole, target: string) => `Target="${spell(target)}"`);
    expect(await firstRow({ ...parts, [path]: strToU8(respelled) })).toEqual(shown);
  });

  test('ours are relative to the part they start from, as in files of Excel', async () => {
    const parts = unzipSync(await writeXlsx(fullWorkbook()));
    const targets = Object.entries(parts).flatMap(([name, bytes]) =>
      name.endsWith('.rels')
        ? [...strFromU8(bytes).matchAll(/Target="([^"]*)"(?! TargetMode)/gu)].map(([, target]) => target)
        : [],
    );
    expect(targets.filter((target) => target?.startsWith('/'))).toEqual([]);
    expect(targets).toEqual(
      expect.arrayContaining(['xl/workbook.xml', 'worksheets/sheet1.xml', '../tables/table1.xml', 'styles.xml']),
    );
  });
});
