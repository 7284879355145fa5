import { Workbook as OtherWorkbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { readXlsx } from '../../../src/host/file/readXlsx';
import { writeXlsx } from '../../../src/host/file/writeXlsx';
import { describeWorkbook } from './support/describeWorkbook';
import { fullWorkbook } from './support/fullWorkbook';

/** A reader and writer that had no part in ours: what both understand, both should understand alike. */
async function readByAnother(): Promise<OtherWorkbook> {
  installChartSupport();
  const other = new OtherWorkbook();
  await other.xlsx.load(await writeXlsx(fullWorkbook()));
  return other;
}

test('another reader finds values, formulas, tables, rules and charts', async () => {
  const other = await readByAnother();
  expect(other.worksheets.map(({ name }) => name)).toEqual(['Data', "O'Brien & Co", 'Lists']);
  const [data, plan] = other.worksheets;
  expect(data?.getCell('A5').value).toBe('two\nlines');
  expect(data?.getCell('C2').value).toMatchObject({ formula: '"a"&"<b>"', result: 'a<b>' });
  expect(data?.getCell('E22').value).toMatchObject({ formula: 'Scores[[#This Row],[Score]]/2', result: 40 });
  expect(data?.getTables().length).toBe(1);
  expect(plan?.getCell('A1').font).toMatchObject({ bold: true, size: 18, name: 'Calibri Light' });
  expect(plan?.getCell('B5').dataValidation).toMatchObject({ type: 'list' });
  expect(plan?.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 1, showGridLines: false });
  expect(plan?.getColumn(1).width).toBeCloseTo(22.86, 1);
});

test('what another writer makes of our file reads as the same values', async () => {
  const other = await readByAnother();
  const back = await readXlsx(new Uint8Array(await other.xlsx.writeBuffer()));
  const cells = (workbook: Parameters<typeof describeWorkbook>[0]): unknown[] =>
    (describeWorkbook(workbook).sheets as { name: string; merges: unknown; frozen: unknown }[]).map(
      ({ name, merges, frozen }) => ({ name, merges, frozen }),
    );
  expect(cells(back)).toEqual(cells(fullWorkbook()));
  expect(back.sheets[0]?.value(4, 0)).toBe('two\nlines');
  expect(back.sheets[0]?.formula(21, 4)).toBe('=[@Score]/2');
  expect(back.sheets[0]?.formula(6, 2)).toBe('=TEXTJOIN(", ",TRUE,A1:A3)');
  expect(back.sheets[1]?.charts[0]?.series.map(({ type }) => type)).toEqual([
    'ColumnClustered',
    'ColumnClustered',
    'Line',
    'LineMarkers',
  ]);
});
