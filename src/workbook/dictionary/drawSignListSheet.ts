import type { KpiFieldId } from '../../kpi/record/kpiFields';
import { columnLetters } from '../drawing/cellAddress';
import type { Decoration } from '../drawing/Decoration';
import { drawHeading } from '../drawing/drawHeading';
import { drawPage } from '../drawing/drawPage';
import { drawWidths } from '../drawing/drawWidths';
import { foldColumns } from '../drawing/fold';
import { typedText } from '../drawing/typedText';
import { palette } from '../palette';
import type { DictionaryPage } from './dictionaryPages';
import type { SpokenReports } from '../reports/readReportWords';
import { kpiCell, placeIn, soughtText } from './kpiCell';

/** What the list says of each KPI, with the widths of its columns in characters. */
const shown = [
  ['name', 34],
  ['department', 16],
  ['target', 24],
  ['unit', 10],
  ['deadline', 12],
  ['owner', 18],
] as const satisfies readonly (readonly [KpiFieldId, number])[];
const centred: ReadonlySet<string> = new Set(['unit', 'deadline']);
/** Number, code, what is shown, the signature, and behind it the steps to its place among the KPIs, which are not printed. */
const [codeColumn, firstShown] = [1, 2];
const signatureColumn = firstShown + shown.length;
const soughtColumn = signatureColumn + 1;
const placeColumn = soughtColumn + 1;
/** One-based row of the heads. */
const headRow = 4;
const textSize = 10;
const lineHeight = 30;
/** So many KPIs can be read on one page of A4. */
const mostOnOnePage = 40;

/** Every KPI on one list, with room for the signature of whoever is responsible, and for COO and finance below. */
export function drawSignListSheet(
  sheet: Excel.Worksheet,
  pages: readonly DictionaryPage[],
  said: SpokenReports,
): Decoration[] {
  const { reports, heads, words } = said;
  const kpis = pages.flatMap((page) => page.kpis);
  const last = columnLetters(signatureColumn);
  const place = columnLetters(placeColumn);
  const bottom = headRow + kpis.length;
  drawHeading(sheet, reports.sheets.signList, [reports.intro.signList], signatureColumn);
  drawWidths(sheet, [5, 10, ...shown.map(([, width]) => width), 24, 10, 8]);
  const head = sheet.getRange(`A${headRow}:${place}${headRow}`);
  head.values = [
    [
      ...[reports.number, heads('kpis', 'code'), ...shown.map(([id]) => heads('kpis', id))],
      ...[reports.signatures.signature, reports.heads.codeSought, reports.heads.row],
    ],
  ];
  head.format.font.set({ bold: true, size: textSize, color: palette.onBrand });
  head.format.fill.color = palette.brand;
  const rows = kpis.map(({ code }, index) => {
    const row = headRow + 1 + index;
    const cell = (id: string): string => kpiCell(id, `$${place}${row}`, heads);
    return [
      ...[index + 1, typedText(code), ...shown.map(([id]) => cell(id)), ''],
      soughtText(`$${columnLetters(codeColumn)}${row}`),
      placeIn('kpis', `$${columnLetters(soughtColumn)}${row}`, heads),
    ];
  });
  if (rows.length > 0) {
    const body = sheet.getRange(`A${headRow + 1}:${place}${bottom}`);
    body.numberFormat = kpis.map(({ formats }) => [
      ...['General', 'General', ...shown.map(([id]) => formats[id] ?? 'General')],
      ...['General', 'General', 'General'],
    ]);
    body.formulas = rows;
    drawBody(sheet, body, bottom);
    sheet.getRange(`${columnLetters(soughtColumn)}${headRow + 1}:${place}${bottom}`).format.font.color = palette.helper;
  }
  drawSignatures(sheet, bottom + 2, said);
  sheet.showGridlines = false;
  return [
    { kind: 'frozen', queue: () => sheet.freezePanes.freezeRows(headRow) },
    {
      kind: 'steps',
      queue: () => {
        const steps = sheet.getRange(`${columnLetters(soughtColumn)}:${place}`);
        foldColumns(steps);
      },
    },
    {
      kind: 'page',
      queue: () =>
        drawPage(sheet, {
          orientation: 'Landscape',
          pagesWide: 1,
          pagesHigh: kpis.length <= mostOnOnePage ? 1 : undefined,
          area: `A1:${last}${bottom + 5}`,
          titleRows: [headRow, headRow],
          footer: words.page,
        }),
    },
  ];
}

function drawBody(sheet: Excel.Worksheet, body: Excel.Range, bottom: number): void {
  body.format.wrapText = true;
  body.format.verticalAlignment = 'Center';
  body.format.rowHeight = lineHeight;
  body.format.font.set({ size: textSize, color: palette.ink });
  const border = body.format.borders.getItem('InsideHorizontal');
  border.style = 'Continuous';
  border.color = palette.line;
  const cells = (column: number): Excel.Range =>
    sheet.getRange(`${columnLetters(column)}${headRow}:${columnLetters(column)}${bottom}`);
  cells(0).format.horizontalAlignment = 'Center';
  shown.forEach(([id], index) => {
    cells(firstShown + index).format.horizontalAlignment = centred.has(id) ? 'Center' : 'Left';
  });
}

/** COO and finance, below the list. */
function drawSignatures(sheet: Excel.Worksheet, row: number, { reports }: SpokenReports): void {
  const { signatures } = reports;
  const block = sheet.getRange(`C${row}:E${row + 3}`);
  block.values = [
    ['', signatures.coo, signatures.finance],
    [signatures.name, '', ''],
    [signatures.signature, '', ''],
    [signatures.day, '', ''],
  ];
  block.format.font.set({ size: textSize, color: palette.ink });
  sheet.getRange(`C${row}:E${row}`).format.font.bold = true;
  sheet.getRange(`C${row + 1}:C${row + 3}`).format.horizontalAlignment = 'Right';
  sheet.getRange(`C${row + 2}`).format.rowHeight = 34;
  for (const edge of ['InsideHorizontal', 'EdgeBottom', 'InsideVertical'] as const) {
    const border = sheet.getRange(`D${row + 1}:E${row + 3}`).format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = palette.line;
  }
}
