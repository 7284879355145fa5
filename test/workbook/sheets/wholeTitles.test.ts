import type { Sheet } from '../../../src/host/book/model/Sheet';
import { textWidth } from '../../../src/host/book/rows/textWidth';
import { closeAddIn } from '../../support/addIn';
import { signedWorkbook } from '../../support/signOffWorkbook';

afterEach(closeAddIn);

/** Where Calibri is not installed, texts are drawn in a font that runs wider. */
const widerFont = 1.3;
const pixelsPerPoint = 96 / 72;

test.each(['en', 'id'] as const)(
  'in %s titles fit into the columns that stay in sight, wherever one scrolls',
  async (language) => {
    const { workbook } = await signedWorkbook(language);
    const frozen = workbook.sheets.filter(({ frozenColumns }) => frozenColumns > 0);
    expect(frozen.length).toBe(6);
    const cut = frozen.filter((sheet) => titleWidth(sheet) > frozenWidth(sheet));
    expect(cut.map(({ name }) => name)).toEqual([]);
  },
);

function titleWidth(sheet: Sheet): number {
  const { fontSize, fontName, bold } = sheet.style(0, 0);
  return textWidth(String(sheet.value(0, 0)), fontSize, fontName, bold) * widerFont;
}

function frozenWidth({ frozenColumns, columnWidths, standardWidth }: Sheet): number {
  const widths = Array.from({ length: frozenColumns }, (_, column) => columnWidths.get(column) ?? standardWidth);
  return widths.reduce((sum, width) => sum + width) * pixelsPerPoint;
}
