import type { TaskTemplate } from '../../kpi/card/taskTemplate';
import type { WorkbookWords } from '../../words/workbookWords';
import { areaAddress, cellAddress } from '../drawing/cellAddress';
import type { Decoration } from '../drawing/Decoration';
import { drawHeading } from '../drawing/drawHeading';
import { drawPage } from '../drawing/drawPage';
import { toneOfSign } from '../drawing/drawSigns';
import { drawWidths } from '../drawing/drawWidths';
import { stretches } from '../drawing/stretches';
import { typedText } from '../drawing/typedText';
import type { GuideRow, GuideRowKind } from '../guide/GuideRow';
import { guideRows } from '../guide/guideRows';
import { pageName, type SheetKey } from '../names';
import { palette, type Tone } from '../palette';

const widths = [2, 30, 80, 26];
/** Zero-based columns. */
const [labelColumn, linkColumn] = [1, 3];
/** Zero-based row of the first block, below title and gap. */
const top = 2;
const textSize = 10;
const sectionSize = 12;

/** All rows of some kinds, from one column to another (zero-based), as one address of several areas; undefined where there are none. */
function rowsOf(rows: readonly GuideRow[], kinds: readonly GuideRowKind[], last: number): string | undefined {
  const found = stretches(rows, ({ kind }) => kinds.includes(kind)).filter(({ value }) => value);
  const addresses = found.map((each) => areaAddress(top + each.first, labelColumn, top + each.last, last));
  return addresses.length > 0 ? addresses.join(',') : undefined;
}

function drawKinds(sheet: Excel.Worksheet, rows: readonly GuideRow[]): void {
  const font = (address: string | undefined, look: { bold: boolean; color: string }): void => {
    if (address) sheet.getRanges(address).format.font.set(look);
  };
  const sections = rowsOf(rows, ['section'], linkColumn);
  if (sections) {
    const { format } = sheet.getRanges(sections);
    format.fill.color = palette.brandTint;
    format.font.set({ bold: true, color: palette.brand, size: sectionSize });
    // A title may run over its label's column into the text's.
    format.wrapText = false;
  }
  font(rowsOf(rows, ['head'], linkColumn), { bold: true, color: palette.quiet });
  font(rowsOf(rows, ['step'], linkColumn), { bold: true, color: palette.brand });
  font(rowsOf(rows, ['fact'], labelColumn), { bold: true, color: palette.quiet });
}

/** The signs of the legend in the colours that they have on the sheets. */
function drawLegend(sheet: Excel.Worksheet, rows: readonly GuideRow[]): void {
  const cells = new Map<Tone, string[]>();
  rows.forEach(({ label }, index) => {
    const tone = toneOfSign[label ?? ''];
    if (tone) cells.set(tone, [...(cells.get(tone) ?? []), cellAddress(top + index, labelColumn)]);
  });
  for (const [{ ground, ink }, addresses] of cells) {
    const { fill, font } = sheet.getRanges(addresses.join(',')).format;
    fill.color = ground;
    font.color = ink;
  }
}

/** The text of the way to a sheet; "" for a row without one. */
export function linkText({ link }: GuideRow, words: WorkbookWords): string {
  return link ? `→ ${words.guide.open}: ${words.sheets[link]}` : '';
}

/** The task card as a working page: what to do, what makes a KPI good, what the signs mean. */
export function drawGuideSheet(sheet: Excel.Worksheet, template: TaskTemplate, words: WorkbookWords): void {
  const rows = guideRows(template, words);
  drawHeading(sheet, words.guide.title, [], linkColumn);
  drawWidths(sheet, widths);
  const body = sheet.getRange(areaAddress(top, labelColumn, top + rows.length - 1, linkColumn));
  body.values = rows.map((row) => [typedText(row.label ?? ''), typedText(row.text ?? ''), linkText(row, words)]);
  const { format } = body;
  format.wrapText = true;
  format.verticalAlignment = 'Top';
  format.horizontalAlignment = 'Left';
  format.font.set({ size: textSize, color: palette.ink });
  drawKinds(sheet, rows);
  drawLegend(sheet, rows);
  sheet.showGridlines = false;
}

/** Links to the sheets where cells still hold their texts (`holds`, zero-based), the page, and rows as high as their texts. */
export function decorateGuideSheet(
  sheet: Excel.Worksheet,
  template: TaskTemplate,
  words: WorkbookWords,
  holds: (row: number, column: number, text: string) => boolean = () => true,
): Decoration[] {
  const rows = guideRows(template, words);
  const links = rows.flatMap((row, index): Link[] => {
    const text = linkText(row, words);
    if (!row.link || !holds(top + index, linkColumn, text)) return [];
    return [{ cell: sheet.getRange(cellAddress(top + index, linkColumn)), page: row.link, text }];
  });
  const body = sheet.getRange(`${top + 1}:${top + rows.length}`);
  return [
    { kind: 'links', queue: () => links.forEach(drawLink) },
    {
      kind: 'page',
      queue: () => drawPage(sheet, { orientation: 'Portrait', pagesHigh: 1, footer: words.page }),
    },
    { kind: 'heights', queue: () => body.format.autofitRows() },
  ];
}

interface Link {
  readonly cell: Excel.Range;
  readonly page: SheetKey;
  readonly text: string;
}

function drawLink({ cell, page, text }: Link): void {
  cell.hyperlink = { documentReference: pageName(page), textToDisplay: text, screenTip: text };
  // Excel may give the cell its own style for links, so its font is set afterwards.
  cell.format.font.set({ bold: false, size: textSize, color: palette.brand });
}
