import type { TaskTemplate } from '../../kpi/card/taskTemplate';
import { areaAddress } from '../drawing/cellAddress';
import { drawHeading } from '../drawing/drawHeading';
import { drawPage } from '../drawing/drawPage';
import { toneOfSign } from '../drawing/drawSigns';
import { drawWidths } from '../drawing/drawWidths';
import { lineHeight, linesNeeded } from '../drawing/points';
import { stretches } from '../drawing/stretches';
import { typedText } from '../drawing/typedText';
import type { GuideRow, GuideRowKind } from '../guide/GuideRow';
import { guideRows } from '../guide/guideRows';
import type { WorkbookWords } from '../../words/workbookWords';
import { pageName } from '../names';
import { palette } from '../palette';

const widths = [2, 17, 38, 36, 32];
const left = 1;
const right = 4;
/** Zero-based row of the first block, below title and gap. */
const top = 2;
const textSize = 10;
const sectionSize = 12;
const tallest = 400;

const wholeWidth = [1, 4] as const;
const besideLinks = [2, 3] as const;

/** Columns over which a row's text runs, zero-based; Excel merges them, since no table stands on this sheet. */
const merged: Partial<Record<GuideRowKind, readonly [number, number]>> = {
  section: wholeWidth,
  wide: wholeWidth,
  fact: [2, 4],
  step: besideLinks,
  point: besideLinks,
};

function widthOf(first: number, last: number): number {
  return widths.slice(first, last + 1).reduce((sum, width) => sum + width, 0);
}

function heightOf({ kind, cells }: GuideRow): number {
  if (kind === 'section') return 20;
  if (kind === 'gap') return 7;
  const lines = cells.map((text, index) => {
    const column = left + index;
    const span = merged[kind];
    return linesNeeded(text, span && span[0] === column ? widthOf(...span) : (widths[column] ?? 1));
  });
  return Math.min(Math.max(...lines) * lineHeight(textSize) + 3, tallest);
}

/** All rows of some kinds, from one column to another (zero-based), as one address of several areas; undefined where there are none. */
function rowsOf(
  rows: readonly GuideRow[],
  kinds: readonly GuideRowKind[],
  first = left,
  last = right,
): string | undefined {
  const found = stretches(rows, ({ kind }) => kinds.includes(kind)).filter(({ value }) => value);
  const addresses = found.map((stretch) => areaAddress(top + stretch.first, first, top + stretch.last, last));
  return addresses.length > 0 ? addresses.join(',') : undefined;
}

function drawFont(
  sheet: Excel.Worksheet,
  address: string | undefined,
  font: { bold: boolean; color: string; size?: number },
): void {
  if (address) sheet.getRanges(address).format.font.set(font);
}

function drawKinds(sheet: Excel.Worksheet, rows: readonly GuideRow[]): void {
  const sections = rowsOf(rows, ['section']);
  if (sections) {
    const { fill, font } = sheet.getRanges(sections).format;
    fill.color = palette.brandTint;
    font.set({ bold: true, color: palette.brand, size: sectionSize });
  }
  drawFont(sheet, rowsOf(rows, ['head']), { bold: true, color: palette.quiet });
  drawFont(sheet, rowsOf(rows, ['step']), { bold: true, color: palette.brand });
  drawFont(sheet, rowsOf(rows, ['fact', 'columns'], left, left), { bold: true, color: palette.quiet });
  for (const { value: span, first, last } of stretches(rows, ({ kind }) => merged[kind])) {
    if (span) sheet.getRange(areaAddress(top + first, span[0], top + last, span[1])).merge(true);
  }
}

function drawLinks(sheet: Excel.Worksheet, rows: readonly GuideRow[]): void {
  rows.forEach(({ link, cells }, index) => {
    if (!link) return;
    const text = cells[right - left] ?? '';
    sheet.getRange(areaAddress(top + index, right, top + index, right)).hyperlink = {
      documentReference: pageName(link),
      textToDisplay: text,
      screenTip: text,
    };
  });
}

/** The signs of the legend in the colours that they have on the sheets. */
function drawLegend(sheet: Excel.Worksheet, rows: readonly GuideRow[]): void {
  rows.forEach(({ cells }, index) => {
    const tone = toneOfSign[cells[0] ?? ''];
    if (!tone) return;
    const { fill, font } = sheet.getRange(areaAddress(top + index, left, top + index, left)).format;
    fill.color = tone.ground;
    font.color = tone.ink;
  });
}

/** The task card as a working page: what to do, what makes a KPI good, what the signs mean. */
export function drawGuideSheet(sheet: Excel.Worksheet, template: TaskTemplate, words: WorkbookWords): void {
  const rows = guideRows(template, words);
  drawHeading(sheet, words.guide.title, [], right);
  drawWidths(sheet, widths);
  const body = sheet.getRange(areaAddress(top, left, top + rows.length - 1, right));
  body.values = rows.map(({ cells }) =>
    Array.from({ length: right - left + 1 }, (_, index) => typedText(cells[index] ?? '')),
  );
  body.format.wrapText = true;
  body.format.verticalAlignment = 'Top';
  body.format.horizontalAlignment = 'Left';
  body.format.font.size = textSize;
  body.format.font.color = palette.ink;
  drawKinds(sheet, rows);
  sheet
    .getRange(areaAddress(top, left, top + rows.length - 1, left))
    .setRowProperties(rows.map((row) => ({ format: { rowHeight: heightOf(row) } })));
  drawLegend(sheet, rows);
  drawLinks(sheet, rows);
  drawPage(sheet, { orientation: 'Portrait', paper: 'A4', onOnePage: true, footer: words.page });
}
