import { Workbook } from '../../../src/host/book/model/Workbook';
import { readXlsx } from '../../../src/host/file/readXlsx';
import { writeXlsx } from '../../../src/host/file/writeXlsx';
import type { OfficeHost } from '../../../src/host/headless/openOffice';
import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';

afterEach(closeTestOffices);

/** More than a call takes arguments. */
const rows = 130_000;
const atOnce = 26_000;

/** Writes a column from row 1 on, in several batches as an add-in must. */
async function writeColumn({ Excel }: OfficeHost, column: number, cell: (row: number) => unknown): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    for (let first = 0; first < rows; first += atOnce) {
      const part = Array.from({ length: atOnce }, (_, index) => [cell(first + index)]);
      sheet.getRangeByIndexes(first, column, atOnce, 1).values = part;
      await context.sync();
    }
  });
}

async function valuesOf({ Excel }: OfficeHost, ...addresses: string[]): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const ranges = addresses.map((address) => sheet.getRange(address).load('values'));
    await context.sync();
    return ranges.map(({ values }) => values[0]?.[0] as unknown);
  });
}

test('130,000 rows and a format over the whole sheet are saved and opened again, twice', async () => {
  const office = await openTestOffice();
  await writeColumn(office, 0, (row) => `text ${row}`);
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange().format.font.name = 'Arial';
    await context.sync();
  });
  const back = await readXlsx(await writeXlsx(office.workbook));
  const [sheet] = back.sheets;
  expect(sheet?.usedArea()).toEqual({ top: 0, left: 0, bottom: rows - 1, right: 0 });
  expect(sheet?.value(rows - 1, 0)).toBe(`text ${rows - 1}`);
  expect([sheet?.style(rows - 1, 0).fontName, sheet?.style(rows, 9).fontName]).toEqual(['Arial', 'Arial']);
  sheet?.storeValue(rows, 0, 'one more');
  const again = await readXlsx(await writeXlsx(back));
  expect([again.sheets[0]?.value(rows - 1, 0), again.sheets[0]?.value(rows, 0)]).toEqual([
    `text ${rows - 1}`,
    'one more',
  ]);
});

test('a column of 130,000 formulas, each reading the cell above, is calculated, and anew after an edit at the top', async () => {
  const office = await openTestOffice();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('A2').formulas = [['=A1+1']];
    sheet.getRange(`A3:A${rows}`).copyFrom('A2');
    await context.sync();
  });
  expect(await valuesOf(office, `A${rows}`)).toEqual([rows]);
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1').values = [[11]];
    await context.sync();
  });
  expect(await valuesOf(office, `A${rows}`)).toEqual([rows + 10]);
});

test('functions over 130,000 cells, and results that spill over as many', async () => {
  const office = await openTestOffice();
  await writeColumn(office, 0, (row) => row + 1);
  const results: readonly (readonly [formula: string, result: unknown])[] = [
    ['=SUM(A:A)', (rows * (rows + 1)) / 2],
    ['=MAX(A:A)', rows],
    ['=MIN(A:A)', 1],
    ['=COUNT(A:A)', rows],
    ['=AVERAGE(A:A)', (rows + 1) / 2],
    ['=MEDIAN(A:A)', (rows + 1) / 2],
    ['=LARGE(A:A,2)', rows - 1],
    ['=SMALL(A:A,2)', 2],
    ['=MODE(A:A,7)', 7],
    ['=RANK(3,A:A)', rows - 2],
    ['=QUARTILE(A:A,4)', rows],
    ['=PERCENTILE(A:A,0)', 1],
    ['=ROUND(STDEV.P(A:A),4)', Math.round(Math.sqrt((rows * rows - 1) / 12) * 1e4) / 1e4],
    ['=ROUND(VAR.P(A:A),2)', Math.round(((rows * rows - 1) / 12) * 100) / 100],
    ['=DEVSQ(A:A)', (rows * (rows * rows - 1)) / 12],
    ['=SUMSQ(A:A)', (rows * (rows + 1) * (2 * rows + 1)) / 6],
    ['=ROUND(CORREL(A1:A130000,A1:A130000),9)', 1],
    ['=ROUND(SLOPE(A1:A130000,A1:A130000),9)', 1],
    ['=COUNTIF(A:A,">129990")', 10],
    ['=SUMPRODUCT(--(A1:A130000>129990))', 10],
    ['=MATCH(129999,A:A,0)', 129_999],
    ['=VLOOKUP(129999,A:A,1,FALSE)', 129_999],
    ['=INDEX(SORT(A1:A130000,1,-1),1)', rows],
    ['=ROWS(UNIQUE(A1:A130000))', rows],
    ['=ROWS(FILTER(A1:A130000,A1:A130000>10))', rows - 10],
    ['=ROWS(VSTACK(A1:A130000,A1:A130000))', 2 * rows],
    ['=COUNT(IF(A1:A130000>0,A1:A130000))', rows],
    ['=LEN(CONCAT(A1:A130000))', '#VALUE!'],
  ];
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange(`C1:C${results.length}`).formulas = results.map(([formula]) => [formula]);
    sheet.getRange('E1').formulas = [['=SEQUENCE(130000)']];
    await context.sync();
  });
  const shown = await valuesOf(office, ...results.map((_, index) => `C${index + 1}`));
  expect(results.map(([formula], index) => [formula, shown[index]])).toEqual(results);
  expect(await valuesOf(office, 'E130000')).toEqual([rows]);
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('E1').clear();
    await context.sync();
  });
  expect(await valuesOf(office, 'E1', 'E130000')).toEqual(['', '']);
});

test('a sheet of 130,000 formulas may be deleted; what reads it is #REF!', async () => {
  const workbook = new Workbook();
  const [sheet, other] = [workbook.addSheet('Many'), workbook.addSheet('Other')];
  for (let row = 0; row < rows; row++) sheet.storeFormula(row, 0, '=1+1');
  other.storeFormula(0, 0, '=SUM(Many!A:A)');
  const { Excel } = await openTestOffice({ workbook });
  expect(other.value(0, 0)).toBe(2 * rows);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Many').delete();
    await context.sync();
  });
  expect(String(other.value(0, 0))).toContain('#REF!');
});
