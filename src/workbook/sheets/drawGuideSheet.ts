import type { TaskTemplate } from '../../domain/taskTemplate';
import { areaAddress, columnLetters } from '../drawing/cellAddress';
import { drawHeading } from '../drawing/drawHeading';
import { drawPage } from '../drawing/drawPage';
import { lineHeight, linesNeeded, widthInPoints } from '../drawing/points';
import { stretches } from '../drawing/stretches';
import { typedText } from '../drawing/typedText';
import type { GuideRow, GuideRowKind } from '../guide/GuideRow';
import { guideRows } from '../guide/guideRows';
import type { WorkbookWords } from '../language/en';
import { pageName } from '../names';
import { palette } from '../palette';

const widths = [2, 18, 44, 44, 40];
const left = 1;
const right = 4;
/** Zero-based row of the first block, below title and gap. */
const top = 2;
const textSize = 10;
const tallest = 400;

/** Columns over which a row's text runs, zero-based; Excel merges them, since no table stands on this sheet. */
const merged: Partial<Record<GuideRowKind, readonly [number, number]>> = {
  section: [1, 4],
  wide: [1, 4],
  fact: [2, 4],
  step: [2, 3],
  point: [2, 3],
};

function widthOf(first: number, last: number): number {
  return widths.slice(first, last + 1).reduce((sum, width) => sum + width, 0);
}

function heightOf({ kind, cells }: GuideRow): number {
  if (kind === 'section') return 24;
  if (kind === 'gap') return 10;
  const lines = cells.map((text, index) => {
    const column = left + index;
    const span = merged[kind];
    return linesNeeded(text, span && span[0] === column ? widthOf(...span) : (widths[column] ?? 1));
  });
  return Math.min(Math.max(...lines) * lineHeight(textSize) + 5, tallest);
}

function drawKind(sheet: Excel.Worksheet, kind: GuideRowKind, first: number, last: number): void {
  const rows = sheet.getRange(areaAddress(top + first, left, top + last, right));
  const span = merged[kind];
  if (span) sheet.getRange(areaAddress(top + first, span[0], top + last, span[1])).merge(true);
  const firstColumn = sheet.getRange(areaAddress(top + first, left, top + last, left)).format.font;
  if (kind === 'section') {
    rows.format.fill.color = palette.brandTint;
    rows.format.font.bold = true;
    rows.format.font.size = 12;
    rows.format.font.color = palette.brand;
    rows.format.verticalAlignment = 'Center';
  } else if (kind === 'head') {
    rows.format.font.bold = true;
    rows.format.font.color = palette.quiet;
  } else if (kind === 'step') {
    rows.format.font.bold = true;
    rows.format.font.color = palette.brand;
  } else if (kind === 'fact' || kind === 'columns') {
    firstColumn.bold = true;
    firstColumn.color = palette.quiet;
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

/** The task card as a working page: what to do, what makes a KPI good, what the signs mean. */
export function drawGuideSheet(sheet: Excel.Worksheet, template: TaskTemplate, words: WorkbookWords): void {
  const rows = guideRows(template, words);
  drawHeading(sheet, words.guide.title, [], right);
  widths.forEach((width, column) => {
    sheet.getRange(`${columnLetters(column)}1`).format.columnWidth = widthInPoints(width);
  });
  const body = sheet.getRange(areaAddress(top, left, top + rows.length - 1, right));
  body.values = rows.map(({ cells }) =>
    Array.from({ length: right - left + 1 }, (_, index) => typedText(cells[index] ?? '')),
  );
  body.format.wrapText = true;
  body.format.verticalAlignment = 'Top';
  body.format.horizontalAlignment = 'Left';
  body.format.font.size = textSize;
  body.format.font.color = palette.ink;
  for (const { value, first, last } of stretches(rows, ({ kind }) => kind)) drawKind(sheet, value, first, last);
  for (const { value, first, last } of stretches(rows, heightOf)) {
    sheet.getRange(`${top + first + 1}:${top + last + 1}`).format.rowHeight = value;
  }
  drawLinks(sheet, rows);
  drawPage(sheet, { orientation: 'Portrait', paper: 'A4', footer: words.page });
}
