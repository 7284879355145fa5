import { generateWorkbook } from '../../../src/actions/generateWorkbook';
import { displayText } from '../../../src/host/book/model/displayText';
import type { Sheet } from '../../../src/host/book/model/Sheet';
import { textWidth } from '../../../src/host/book/rows/textWidth';
import { cellAddress } from '../../../src/workbook/drawing/cellAddress';
import { closeAddIn, openAddIn } from '../../support/addIn';
import { generateOptions } from '../../support/generateOptions';

afterEach(closeAddIn);

/** Where Calibri is not installed, texts are drawn in a font that runs wider. */
const widerFont = 1.3;
const pixelsPerPoint = 96 / 72;
const cellEdges = 6;

function textAt(sheet: Sheet, row: number, column: number): string {
  return displayText(sheet.value(row, column), sheet.style(row, column).numberFormat);
}

function pixels(sheet: Sheet, column: number): number {
  return (sheet.columnWidths.get(column) ?? sheet.standardWidth) * pixelsPerPoint;
}

/** The last column of the bar that holds the sheet's title. */
function barEnd(sheet: Sheet): number {
  let column = 0;
  while (sheet.style(0, column + 1).fill !== null) column += 1;
  return column;
}

/** A cell's room in pixels: its own column, and where its text may run on, the blank ones beside it as far as the sheet's title bar goes. */
function roomOf(sheet: Sheet, row: number, column: number, lastColumn: number): number {
  let room = pixels(sheet, column) - cellEdges;
  if (sheet.style(row, column).wrapText) return room;
  for (let next = column + 1; next <= lastColumn && textAt(sheet, row, next) === ''; next += 1) {
    if (!sheet.hiddenColumns.has(next)) room += pixels(sheet, next);
  }
  return room;
}

/** Words that break within, and lines that the next cell cuts. A formula may break anywhere. */
function cutTexts(sheet: Sheet): string[] {
  const used = sheet.usedArea();
  if (!used) return [];
  const cut: string[] = [];
  for (let row = used.top; row <= used.bottom; row += 1) {
    for (let column = used.left; column <= used.right; column += 1) {
      const text = textAt(sheet, row, column);
      if (sheet.hiddenColumns.has(column) || text.startsWith('=')) continue;
      const { fontSize, fontName, bold, wrapText } = sheet.style(row, column);
      const room = roomOf(sheet, row, column, barEnd(sheet));
      const parts = wrapText ? text.split(/[\s-]+/) : [text];
      const tooWide = parts.filter((part) => textWidth(part, fontSize, fontName, bold) * widerFont > room);
      cut.push(...tooWide.map((part) => `${sheet.name} ${cellAddress(row, column)} ${part}`));
    }
  }
  return cut;
}

test.each(['en', 'id'] as const)(
  'no word is broken, no line is cut or longer than its sheet is wide, on a generated workbook in %s',
  async (language) => {
    const host = await openAddIn();
    await generateWorkbook(generateOptions({ language }));
    await host.settled();
    expect(host.workbook.sheets.flatMap(cutTexts)).toEqual([]);
  },
);

test.each(['en', 'id'] as const)('the titles of blocks on Settings run on in %s', async (language) => {
  const host = await openAddIn();
  await generateWorkbook(generateOptions({ language }));
  const settings = host.workbook.sheets.at(-1);
  const titles = settings ? [...Array(200).keys()].filter((row) => settings.style(row, 0).fontSize === 12) : [];
  expect(titles).toHaveLength(4);
  for (const row of titles) expect(settings?.style(row, 0).wrapText).toBe(false);
});
