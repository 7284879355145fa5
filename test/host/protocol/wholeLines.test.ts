import type { OfficeHost } from '../../../src/host/headless/openOffice';
import { readXlsx } from '../../../src/host/file/readXlsx';
import { writeXlsx } from '../../../src/host/file/writeXlsx';
import { closeTestOffices, openTestOffice } from '../../support/openTestOffice';

afterEach(closeTestOffices);

type Edit = (sheet: Excel.Worksheet) => void;

async function edited({ Excel }: OfficeHost, edit: Edit): Promise<void> {
  await Excel.run(async (context) => {
    edit(context.workbook.worksheets.getFirst());
    await context.sync();
  });
}

/** Fill, boldness and number format of some ranges, null where cells differ. */
async function looksOf({ Excel }: OfficeHost, addresses: readonly string[]): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const ranges = addresses.map((address) => sheet.getRange(address).load('format/fill/color,format/font/bold'));
    const formats = addresses.map((address) => sheet.getRange(address).getCell(0, 0).load('numberFormat'));
    await context.sync();
    return ranges.map(({ format }, index) => [
      format.fill.color,
      format.font.bold,
      formats[index]?.numberFormat[0]?.[0],
    ]);
  });
}

async function reopened({ workbook }: OfficeHost): Promise<OfficeHost> {
  return openTestOffice({ workbook: await readXlsx(await writeXlsx(workbook)) });
}

const plain = ['#FFFFFF', false, 'General'];
const yellow = ['#FFFF00', false, 'General'];

test.each([
  ['3:3', ['A3', 'IW3', 'XFD3', '3:3'], ['A2', 'XFD4']],
  ['2:4', ['A2', 'XFD4', '2:4', 'B3:XFC3'], ['A1', 'XFD5']],
  ['C:C', ['C1', 'C1048576', 'C:C', 'C5:C900000'], ['B1', 'D1048576']],
  ['B:D', ['B1', 'D1048576', 'B:D'], ['A1', 'XFD1048576']],
  ['A:XFD', ['A1', 'XFD1', 'A1048576', 'XFD1048576', 'A:XFD', '7:7', 'Q:Q'], []],
])('the look of %s reaches its last cell, before and after saving', async (address, inside, outside) => {
  const office = await openTestOffice();
  await edited(office, (sheet) => {
    const { format } = sheet.getRange(address);
    format.fill.color = 'yellow';
    format.font.bold = true;
    sheet.getRange(address).numberFormat = [['0.00']];
  });
  for (const each of [office, await reopened(office)]) {
    expect(await looksOf(each, inside)).toEqual(inside.map(() => ['#FFFF00', true, '0.00']));
    expect(await looksOf(each, outside)).toEqual(outside.map(() => plain));
  }
  expect(office.workbook.sheets[0]?.styledCells().size).toBe(0);
});

test('where rows and columns cross, what was set last is laid over the other', async () => {
  const office = await openTestOffice();
  await edited(office, (sheet) => {
    sheet.getRange('B:B').format.font.bold = true;
    sheet.getRange('2:2').format.fill.color = 'yellow';
    sheet.getRange('D:D').format.font.bold = true;
    sheet.getRange('D:D').format.fill.color = 'white';
  });
  for (const each of [office, await reopened(office)]) {
    expect(await looksOf(each, ['B2', 'B3', 'C2', 'D2', 'XFD2', 'D1'])).toEqual([
      ['#FFFF00', true, 'General'],
      ['#FFFFFF', true, 'General'],
      yellow,
      ['#FFFFFF', true, 'General'],
      yellow,
      ['#FFFFFF', true, 'General'],
    ]);
  }
});

test('ranges over lines of several looks have what is common to them', async () => {
  const office = await openTestOffice();
  await edited(office, (sheet) => {
    sheet.getRange('A:XFD').format.font.bold = true;
    sheet.getRange('5:6').format.fill.color = 'yellow';
    sheet.getRange('C900000').format.font.bold = false;
  });
  expect(await looksOf(office, ['A:A', 'C:C', '5:6', '5:7', 'A:XFD', 'C899999:XFD900001'])).toEqual([
    [null, true, 'General'],
    [null, null, 'General'],
    ['#FFFF00', true, 'General'],
    [null, true, 'General'],
    [null, null, 'General'],
    ['#FFFFFF', null, 'General'],
  ]);
});

test('a cleared row, column or sheet is as nobody had touched it', async () => {
  const office = await openTestOffice();
  await edited(office, (sheet) => {
    sheet.getRange('A:XFD').format.fill.color = 'yellow';
    sheet.getRange('4:4').format.font.bold = true;
    sheet.getRange('C3').format.font.bold = true;
    sheet.getRange('A:XFD').clear('Formats');
    sheet.getRange('E:E').format.font.bold = true;
    sheet.getRange('E:E').clear();
  });
  expect(await looksOf(office, ['A1', 'C3', 'XFD4', 'E7', 'A:XFD'])).toEqual(Array(5).fill(plain));
  const [sheet] = office.workbook.sheets;
  expect([sheet?.styledCells().size, sheet?.columnStyles.size, sheet?.rowStyles.size]).toEqual([0, 0, 0]);
});

test('cleared cells of a row, and rows of a column, are plain while the rest keeps its look', async () => {
  const office = await openTestOffice();
  await edited(office, (sheet) => {
    sheet.getRange('C:C').format.fill.color = 'yellow';
    sheet.getRange('9:9').format.fill.color = 'yellow';
    sheet.getRange('C4:E4').clear();
    sheet.getRange('B9').clear('Formats');
    sheet.getRange('7:7').clear('Formats');
  });
  for (const each of [office, await reopened(office)]) {
    const addresses = ['C4', 'C5', 'B9', 'A9', 'C9', 'C7', 'C8'];
    expect(await looksOf(each, addresses)).toEqual([plain, yellow, plain, yellow, yellow, plain, yellow]);
  }
});

test('looks of lines follow inserted and deleted lines; new lines look like the one before', async () => {
  const office = await openTestOffice();
  await edited(office, (sheet) => {
    sheet.getRange('3:3').format.fill.color = 'yellow';
    sheet.getRange('F:F').format.font.bold = true;
    sheet.getRange('1:1').insert('Down');
    sheet.getRange('5:5').insert('Down');
    sheet.getRange('G:G').insert('Right');
    sheet.getRange('A:A').delete('Left');
  });
  // Row 4 and the new row 5 are yellow; columns E and F bold.
  expect(await looksOf(office, ['A3', 'XFD4', 'A5', 'A6', 'E9', 'F1048576', 'G9', 'E4'])).toEqual([
    plain,
    yellow,
    yellow,
    plain,
    ['#FFFFFF', true, 'General'],
    ['#FFFFFF', true, 'General'],
    plain,
    ['#FFFF00', true, 'General'],
  ]);
});

test('cells that move to another line take their look along', async () => {
  const office = await openTestOffice();
  await edited(office, (sheet) => {
    sheet.getRange('A3:B4').values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange('3:3').format.fill.color = 'yellow';
    sheet.getRange('A1:A1').insert('Down');
  });
  expect(await looksOf(office, ['A3', 'A4', 'A5', 'B3', 'B4'])).toEqual([plain, yellow, plain, yellow, plain]);
});

test('formats of each cell of a row, borders between all rows, sizes', async () => {
  const office = await openTestOffice();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A:B').format.fill.color = 'yellow';
    sheet.getRange('A1:C1').numberFormat = [['0', '0%', '@']];
    sheet.getRange('E:E').format.borders.getItem('InsideHorizontal').color = 'red';
    sheet.getRange('E:E').format.borders.getItem('EdgeLeft').style = 'Double';
    const bottom = sheet.getRange('E700000').format.borders.getItem('EdgeBottom').load('style,color');
    const left = sheet.getRange('E1048576').format.borders.getItem('EdgeLeft').load('style');
    const cells = sheet.getRange('A1:C1').load('numberFormat');
    await context.sync();
    expect(cells.numberFormat).toEqual([['0', '0%', '@']]);
    expect([bottom.style, bottom.color, left.style]).toEqual(['Continuous', '#FF0000', 'Double']);
  });
});

test('a value typed into a column that shows percents keeps the column’s format', async () => {
  const office = await openTestOffice();
  await edited(office, (sheet) => {
    sheet.getRange('B:B').numberFormat = [['0.0%']];
    sheet.getRange('B9').values = [[0.5]];
  });
  await office.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange('B9').load('text');
    await context.sync();
    expect(cell.text).toEqual([['50.0%']]);
  });
});

test('copied whole rows and columns take their looks along, to the last cell', async () => {
  const office = await openTestOffice();
  await edited(office, (sheet) => {
    sheet.getRange('A2:B2').values = [[1, 2]];
    sheet.getRange('2:2').format.fill.color = 'yellow';
    sheet.getRange('8:8').copyFrom('2:2');
    sheet.getRange('E:E').format.font.bold = true;
    sheet.getRange('H:I').copyFrom('D:E');
  });
  expect(await looksOf(office, ['8:8', 'A9', 'H99', 'I1048576'])).toEqual([
    ['#FFFF00', null, 'General'],
    plain,
    plain,
    ['#FFFFFF', true, 'General'],
  ]);
});

test('looks and widths of a whole sheet do not leave it when columns and rows are put in', async () => {
  const office = await openTestOffice();
  await edited(office, (sheet) => {
    const all = sheet.getRange();
    all.format.fill.color = 'yellow';
    all.format.columnWidth = 60;
    sheet.getRange('1048576:1048576').format.font.bold = true;
    sheet.getRange('C:D').insert('Right');
    sheet.getRange('4:5').insert('Down');
  });
  const [sheet] = office.workbook.sheets;
  for (const columns of [sheet?.columnStyles, sheet?.columnWidths]) {
    expect(Math.max(...(columns?.keys() ?? []))).toBe(16_383);
  }
  expect(sheet?.rowStyles.size).toBe(0);
  expect(await looksOf(await reopened(office), ['A1', 'C4', 'XFD1048576'])).toEqual(Array(3).fill(yellow));
});

test('what lies over a whole column, or in the last one, does not leave the sheet when cells are put in', async () => {
  const office = await openTestOffice();
  await edited(office, (sheet) => {
    sheet.getRange('A:A').conditionalFormats.add('Custom').custom.rule.formula = '=COUNTA($A$1:$A$1048576)>1';
    sheet.getRange('XFD3').format.font.bold = true;
    sheet.getRange('2:2').insert('Down');
    sheet.getRange('B:B').insert('Right');
  });
  const [rule] = office.workbook.sheets[0]?.conditionalFormats ?? [];
  expect(rule).toMatchObject({
    areas: [{ top: 0, left: 0, bottom: 1_048_575, right: 0 }],
    rule: { kind: 'Custom', formula: '=COUNTA($A:$A)>1' },
  });
  expect(office.workbook.sheets[0]?.styledCells().size).toBe(0);
});
