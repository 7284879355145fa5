import { dateWords } from '../../words/dateWords';
import type { FormulaReviewWords } from '../../words/en/formulaReview';
import { formulaFindingWords, formulaReviewLimits } from '../../words/formulaFindingWords';
import { words as spoken } from '../../words/index';
import type { WorkbookWords } from '../../words/workbookWords';
import { areaAddress } from '../drawing/cellAddress';
import { drawHeading } from '../drawing/drawHeading';
import { drawListingBody, drawListingHead } from '../drawing/drawListing';
import { drawPage } from '../drawing/drawPage';
import { drawWidths } from '../drawing/drawWidths';
import { typedText } from '../drawing/typedText';
import { palette } from '../palette';
import { isAccepted } from '../runInExcel';
import { findingsColumns, loadFindings, noteFindings, openFindingsSheet } from './findingsSheet';
import type { FormulaFaults, FormulaFinding } from './FormulaFinding';

/** One-based row of the heads. */
const headRow = 5;
const lastColumn = findingsColumns.length - 1;
const place = { headRow, lastColumn, formulaColumn: findingsColumns.findIndex(({ id }) => id === 'found') };
/** Longest formula or text of a cell that is shown whole. */
const longestShown = 400;

/**
 * Writes what a look at all formulas found to a sheet of its own: the one that was made before, made anew, else a new one. Gives the sheet's
 * name, and that of a sheet with what somebody typed among earlier findings. Throws `sheetProtected` with nothing changed.
 * @param today A day number of Excel's.
 */
export async function writeFindings(
  context: Excel.RequestContext,
  faults: FormulaFaults,
  words: WorkbookWords,
  today: number,
): Promise<{ readonly sheet: string; readonly kept?: string }> {
  const { formulaReview, dates } = spoken[words.language];
  const said = await formulaReview();
  const { sheet, name, kept, giveBack } = await openFindingsSheet(context, said.page.title);
  const bottom = drawFindings(sheet, faults, said, dateWords(today, dates));
  const written = loadFindings(sheet);
  await context.sync();
  await noteFindings(context, written);
  const givenBack = await giveBack();
  sheet.freezePanes.freezeRows(headRow);
  await isAccepted(context);
  drawPage(sheet, { orientation: 'Landscape', titleRows: [headRow, headRow], footer: words.page });
  await isAccepted(context);
  sheet.getRange(`${headRow}:${bottom}`).format.autofitRows();
  await isAccepted(context);
  return { sheet: name, kept: kept ?? givenBack };
}

/** Gives the last row of the list, one-based. */
function drawFindings(sheet: Excel.Worksheet, faults: FormulaFaults, said: FormulaReviewWords, day: string): number {
  const { page } = said;
  const rows = faults.findings.map((finding) => rowOf(finding, said));
  drawHeading(sheet, page.title, [page.intro, page.madeOn(day)], lastColumn);
  drawWidths(
    sheet,
    findingsColumns.map(({ width }) => width),
  );
  drawListingHead(
    sheet,
    place,
    findingsColumns.map(({ id }) => page.heads[id]),
  );
  if (rows.length > 0) drawListingBody(sheet, place, headRow + rows.length - 1).values = rows;
  const bottom = headRow + rows.length;
  const notes = [...(rows.length === 0 ? [page.none] : []), ...formulaReviewLimits(faults, said)];
  if (notes.length > 0) {
    const below = sheet.getRange(areaAddress(bottom + 1, 0, bottom + notes.length, 0));
    below.values = notes.map((text) => [typedText(text)]);
    below.format.font.color = palette.quiet;
  }
  sheet.showGridlines = false;
  return bottom;
}

/** All as text: what stands in a cell may begin with `=`. */
function rowOf(finding: FormulaFinding, said: FormulaReviewWords): string[] {
  const { finding: what, why, mend } = formulaFindingWords(finding, said);
  const { sheet, address, found, rows } = finding;
  const shown = found.length > longestShown ? `${found.slice(0, longestShown - 1)}…` : found;
  const cells = { sheet, address, what, why, mend, found: shown, rows };
  return findingsColumns.map(({ id }) => (cells[id] === '' ? '' : `'${cells[id]}`));
}
