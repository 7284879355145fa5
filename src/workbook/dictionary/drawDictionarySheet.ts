import { columnLetters } from '../drawing/cellAddress';
import type { Decoration } from '../drawing/Decoration';
import { drawHeading } from '../drawing/drawHeading';
import { drawPage } from '../drawing/drawPage';
import { drawWidths } from '../drawing/drawWidths';
import { palette } from '../palette';
import { typedText } from '../drawing/typedText';
import { addRule, toneOfSign } from '../drawing/drawSigns';
import { foldRows } from '../drawing/fold';
import { kpisOnPage, type DictionaryKpi, type DictionaryPage } from './dictionaryPages';
import type { SpokenReports } from '../reports/readReportWords';
import { dictionaryLines, type DictionaryLine } from './dictionaryLines';
import { departmentCell } from './kpiCell';

const widths = [18, ...Array<number>(kpisOnPage).fill(25)];
/** In percent: these columns on A4, upright, also where a wider font stands in for Calibri. */
const scale = 72;
/** One-based row of the first department. */
const firstRow = 5;
const textSize = 11;

/** Where a page stands: one-based rows. */
interface PagePlace {
  readonly title: number;
  readonly codes: number;
  readonly lines: number;
  readonly signatures: number;
  readonly end: number;
}

function placeOf(title: number, lines: readonly DictionaryLine[]): PagePlace {
  const codes = title + 2;
  const signatures = codes + lines.length + 2;
  return { title, codes, lines: codes + 1, signatures, end: signatures + 4 };
}

/**
 * A page of A4 for each department: its KPIs side by side with their full record, found by their codes in `tblKpis`, and room for the
 * signatures of its head, the COO and finance. Plain formulas, so that it follows the table without the add-in.
 */
export function drawDictionarySheet(
  sheet: Excel.Worksheet,
  pages: readonly DictionaryPage[],
  said: SpokenReports,
): Decoration[] {
  const lines = dictionaryLines(said);
  const places: PagePlace[] = [];
  for (const [index] of pages.entries())
    places.push(placeOf(index === 0 ? firstRow : (places.at(-1)?.end ?? 0), lines));
  drawHeading(sheet, said.reports.sheets.dictionary, said.reports.intro.dictionary, widths.length - 1);
  drawWidths(sheet, widths);
  pages.forEach((page, index) => {
    const place = places[index];
    if (place) drawDictionaryPage(sheet, page, place, lines, said);
  });
  sheet.showGridlines = false;
  const bottom = places.at(-1)?.end ?? firstRow;
  return [
    {
      kind: 'steps',
      queue: () => {
        for (const { lines: first } of places) foldSteps(sheet, first, lines);
      },
    },
    {
      kind: 'page',
      queue: () => {
        drawPage(sheet, {
          orientation: 'Portrait',
          scale,
          isCentred: true,
          area: `A1:${columnLetters(kpisOnPage)}${bottom - 1}`,
          footer: said.words.page,
        });
        for (const { title } of places.slice(1)) sheet.horizontalPageBreaks.add(`A${title}`);
      },
    },
    { kind: 'heights', queue: () => places.forEach((place) => fitLines(sheet, place, lines)) },
  ];
}

function foldSteps(sheet: Excel.Worksheet, first: number, lines: readonly DictionaryLine[]): void {
  const steps = lines.filter(({ isStep }) => isStep).length;
  foldRows(sheet.getRange(`${first}:${first + steps - 1}`));
}

/** Folded rows stay folded. */
function fitLines(sheet: Excel.Worksheet, { lines: first, title }: PagePlace, lines: readonly DictionaryLine[]): void {
  const steps = lines.filter(({ isStep }) => isStep).length;
  sheet.getRange(`${title + 1}:${title + 1}`).format.autofitRows();
  sheet.getRange(`${first + steps}:${first + lines.length - 1}`).format.autofitRows();
}

/** The one-based row of a line, of the codes or of the title. */
function rowsOf(place: PagePlace, lines: readonly DictionaryLine[]): (id: string) => number {
  const others: Readonly<Record<string, number>> = { title: place.title, code: place.codes };
  return (id) => others[id] ?? place.lines + lines.findIndex((line) => line.id === id);
}

function drawDictionaryPage(
  sheet: Excel.Worksheet,
  { department, kpis }: DictionaryPage,
  place: PagePlace,
  lines: readonly DictionaryLine[],
  said: SpokenReports,
): void {
  const right = columnLetters(kpisOnPage);
  const codes = sheet.getRange(`A${place.codes}:${right}${place.codes}`);
  codes.values = [
    [said.heads('kpis', 'code'), ...Array.from({ length: kpisOnPage }, (_, at) => typedText(kpis[at]?.code ?? ''))],
  ];
  codes.format.fill.color = palette.brandTint;
  codes.format.font.set({ bold: true, size: textSize, color: palette.brand });
  const rowOf = rowsOf(place, lines);
  drawTitle(sheet, department, place.title, rowOf('departmentPlace'), said);
  const bottom = place.lines + lines.length - 1;
  sheet.getRange(`A${place.lines}:A${bottom}`).values = lines.map(({ label }) => [label]);
  kpis.forEach((kpi, at) => {
    const column = columnLetters(at + 1);
    const cells = sheet.getRange(`${column}${place.lines}:${column}${bottom}`);
    cells.numberFormat = lines.map(({ id }) => [formatOf(id, kpi)]);
    cells.formulas = lines.map(({ cell, isOnce }) => [isOnce && at > 0 ? '' : cell(column, rowOf)]);
  });
  const verdicts = rowOf('verdict');
  for (const sign of ['✓', '▼', '○', '–']) {
    addRule(
      sheet.getRange(`B${verdicts}:${right}${verdicts}`),
      `=LEFT(B${verdicts},1)="${sign}"`,
      toneOfSign[sign] ?? {},
    );
  }
  drawBody(sheet, place, lines, bottom);
  drawSignatures(sheet, place.signatures, rowOf('departmentPlace'), said);
}

/** The cell's own format, so that a percentage is printed as one. */
function formatOf(id: string, { formats }: DictionaryKpi): string {
  return (formats as Readonly<Record<string, string | undefined>>)[id] ?? 'General';
}

function drawTitle(
  sheet: Excel.Worksheet,
  department: string,
  row: number,
  departmentRow: number,
  said: SpokenReports,
): void {
  const right = columnLetters(kpisOnPage);
  const title = sheet.getRange(`A${row}:${right}${row}`);
  title.values = [[typedText(department), ...Array<string>(kpisOnPage).fill('')]];
  title.format.fill.color = palette.brand;
  title.format.font.set({ bold: true, size: 14, color: palette.onBrand });
  const duties = sheet.getRange(`A${row + 1}`);
  duties.formulas = [[departmentCell('responsibilities', `$B$${departmentRow}`, said.heads)]];
  duties.format.font.color = palette.quiet;
}

function drawBody(sheet: Excel.Worksheet, place: PagePlace, lines: readonly DictionaryLine[], bottom: number): void {
  const right = columnLetters(kpisOnPage);
  const body = sheet.getRange(`A${place.lines}:${right}${bottom}`);
  body.format.wrapText = true;
  body.format.verticalAlignment = 'Top';
  body.format.horizontalAlignment = 'Left';
  body.format.font.set({ size: textSize, color: palette.ink });
  const border = body.format.borders.getItem('InsideHorizontal');
  border.style = 'Continuous';
  border.color = palette.line;
  const labels = sheet.getRange(`A${place.lines}:A${bottom}`);
  labels.format.fill.color = palette.calculated;
  labels.format.font.color = palette.quiet;
  const steps = lines.filter(({ isStep }) => isStep).length;
  sheet.getRange(`A${place.lines}:${right}${place.lines + steps - 1}`).format.font.color = palette.helper;
  sheet.getRange(`B${place.lines + steps}:${right}${place.lines + steps}`).format.font.bold = true;
}

/** Three columns to sign in; the head's name is known. */
function drawSignatures(sheet: Excel.Worksheet, row: number, departmentRow: number, said: SpokenReports): void {
  const { signatures } = said.reports;
  const right = columnLetters(kpisOnPage);
  const block = sheet.getRange(`A${row}:${right}${row + 3}`);
  block.formulas = [
    ['', signatures.head, signatures.coo, signatures.finance],
    [signatures.name, departmentCell('head', `$B$${departmentRow}`, said.heads), '', ''],
    [signatures.signature, '', '', ''],
    [signatures.day, '', '', ''],
  ];
  block.format.font.set({ size: textSize, color: palette.ink });
  sheet.getRange(`A${row}:${right}${row}`).format.font.bold = true;
  sheet.getRange(`A${row + 2}:A${row + 2}`).format.rowHeight = 34;
  const lines = sheet.getRange(`B${row + 1}:${right}${row + 3}`).format.borders;
  for (const edge of ['InsideHorizontal', 'EdgeBottom', 'InsideVertical'] as const) {
    const border = lines.getItem(edge);
    border.style = 'Continuous';
    border.color = palette.line;
  }
}
