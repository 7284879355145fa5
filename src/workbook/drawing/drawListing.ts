import { palette } from '../palette';
import { areaAddress } from './cellAddress';

const textSize = 10;

/** Where a list for reading stands. */
interface ListingPlace {
  /** One-based row of its heads. */
  readonly headRow: number;
  /** Zero-based. */
  readonly lastColumn: number;
  /** Zero-based column whose cells are formulas to be read, in a type of even width. */
  readonly formulaColumn: number;
}

/** The heads of a list for reading, from column A on. */
export function drawListingHead(sheet: Excel.Worksheet, place: ListingPlace, heads: readonly string[]): Excel.Range {
  const { headRow, lastColumn } = place;
  const head = sheet.getRange(areaAddress(headRow - 1, 0, headRow - 1, lastColumn));
  head.values = [[...heads]];
  head.format.fill.color = palette.brand;
  head.format.font.set({ color: palette.onBrand, bold: true, size: textSize });
  return head;
}

/** How the rows below the heads look, down to the zero-based row `bottom`. Gives them. */
export function drawListingBody(sheet: Excel.Worksheet, place: ListingPlace, bottom: number): Excel.Range {
  const { headRow, lastColumn, formulaColumn } = place;
  const body = sheet.getRange(areaAddress(headRow, 0, bottom, lastColumn));
  body.format.wrapText = true;
  body.format.verticalAlignment = 'Top';
  body.format.horizontalAlignment = 'Left';
  body.format.font.size = textSize;
  const border = body.format.borders.getItem('InsideHorizontal');
  border.style = 'Continuous';
  border.color = palette.line;
  const formulas = sheet.getRange(areaAddress(headRow, formulaColumn, bottom, formulaColumn));
  formulas.format.font.set({ name: 'Consolas', size: 9 });
  return body;
}
