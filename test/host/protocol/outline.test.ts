import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from '../../../src/host/file/readXlsx';
import { writeXlsx } from '../../../src/host/file/writeXlsx';
import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';

afterEach(closeTestOffices);

/** Which of the columns A to H are hidden, as letters. */
async function hiddenColumns(sheet: Excel.Worksheet): Promise<string> {
  const letters = [...'ABCDEFGH'];
  const ranges = letters.map((letter) => sheet.getRange(`${letter}:${letter}`).load('columnHidden'));
  await sheet.context.sync();
  return letters.filter((_, index) => ranges[index]?.columnHidden).join('');
}

test('groups of columns fold up, unfold, and remember what was folded up within them', async () => {
  const { Excel, workbook } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('B:F').group('ByColumns');
    sheet.getRange('C:D').group('ByColumns');
    await context.sync();
    expect([...(workbook.sheets[0]?.columnLevels ?? [])]).toEqual([
      [1, 1],
      [2, 2],
      [3, 2],
      [4, 1],
      [5, 1],
    ]);
    sheet.getRange('D5').hideGroupDetails('ByColumns');
    expect(await hiddenColumns(sheet)).toBe('CD');
    sheet.getRange('B:B').hideGroupDetails('ByColumns');
    expect(await hiddenColumns(sheet)).toBe('BCDEF');
    expect([...(workbook.sheets[0]?.collapsedColumns ?? [])]).toEqual([4, 6]);
    sheet.getRange('G:G').showGroupDetails('ByColumns');
    expect(await hiddenColumns(sheet)).toBe('CD');
    sheet.getRange('C:C').showGroupDetails('ByColumns');
    expect(await hiddenColumns(sheet)).toBe('');
  });
});

test('levels are shown from outside in; 0 leaves an axis as it is', async () => {
  const { Excel, workbook } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('B:F').group('ByColumns');
    sheet.getRange('C:D').group('ByColumns');
    sheet.getRange('2:4').group('ByRows');
    sheet.showOutlineLevels(0, 1);
    expect(await hiddenColumns(sheet)).toBe('BCDEF');
    sheet.showOutlineLevels(1, 2);
    expect(await hiddenColumns(sheet)).toBe('CD');
    expect([...(workbook.sheets[0]?.hiddenRows ?? [])]).toEqual([1, 2, 3]);
    sheet.showOutlineLevels(2, 8);
    expect(await hiddenColumns(sheet)).toBe('');
    expect(workbook.sheets[0]?.hiddenRows.size).toBe(0);
  });
});

test('what is ungrouped while it is folded up stays hidden; showing columns by hand unfolds their group', async () => {
  const { Excel, workbook } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('B:C').group('ByColumns');
    sheet.showOutlineLevels(0, 1);
    sheet.getRange('B:C').ungroup('ByColumns');
    expect(await hiddenColumns(sheet)).toBe('BC');
    expect([workbook.sheets[0]?.columnLevels.size, workbook.sheets[0]?.collapsedColumns.size]).toEqual([0, 0]);
    sheet.getRange('B:C').group('ByColumns');
    sheet.getRange('B:C').hideGroupDetails('ByColumns');
    sheet.getRange('B:B').columnHidden = false;
    expect(await hiddenColumns(sheet)).toBe('C');
    expect(workbook.sheets[0]?.collapsedColumns.size).toBe(0);
  });
});

test('groups move with what is put in before them, shrink with what is taken out', async () => {
  const { Excel, workbook } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('C:E').group('ByColumns');
    sheet.getRange('C:E').hideGroupDetails('ByColumns');
    sheet.getRange('A:A').insert('Right');
    sheet.getRange('E:E').delete('Left');
    await context.sync();
  });
  const [sheet] = workbook.sheets;
  expect([[...(sheet?.columnLevels.keys() ?? [])], [...(sheet?.hiddenColumns ?? [])]]).toEqual([
    [3, 4],
    [3, 4],
  ]);
  expect([...(sheet?.collapsedColumns ?? [])]).toEqual([5]);
});

test('a file holds levels, what is folded up, and how deep it goes', async () => {
  const { Excel, workbook } = await openTestOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:A9').values = Array.from({ length: 9 }, (_, row) => [row]);
    sheet.getRange('C:F').group('ByColumns');
    sheet.getRange('D:E').group('ByColumns');
    sheet.getRange('2:4').group('ByRows');
    sheet.showOutlineLevels(1, 2);
    await context.sync();
  });
  const bytes = await writeXlsx(workbook);
  const part = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(part).toContain('outlineLevelRow="1" outlineLevelCol="2"');
  expect(part).toMatch(/<col min="3" max="3" width="[\d.]+" outlineLevel="1"\/>/);
  expect(part).toMatch(/<col min="4" max="5" width="[\d.]+" hidden="1" outlineLevel="2"\/>/);
  expect(part).toMatch(/<col min="6" max="6" width="[\d.]+" outlineLevel="1" collapsed="1"\/>/);
  expect(part).toContain('<row r="4" hidden="1" outlineLevel="1">');
  expect(part).toContain('<row r="5" collapsed="1">');
  const [back] = (await readXlsx(bytes)).sheets;
  expect([...(back?.columnLevels ?? [])]).toEqual([...(workbook.sheets[0]?.columnLevels ?? [])]);
  expect([...(back?.collapsedColumns ?? [])]).toEqual([5]);
});
