import { areaAddress } from '../drawing/cellAddress';
import { drawHeading } from '../drawing/drawHeading';
import { drawPage } from '../drawing/drawPage';
import { drawSigns } from '../drawing/drawSigns';
import { fillNumberFormat } from '../drawing/fillNumberFormat';
import { drawWidths } from '../drawing/drawWidths';
import type { WorkbookWords } from '../../words/workbookWords';
import { names, tableNames } from '../names';
import { palette } from '../palette';
import { tableColumn } from '../structuredReference';
import { literalPattern } from '../columns/cellExpressions';

const totalsHead = 4;
const lastColumn = 10;
/** A key is never empty where a department or KPI is named. */
const anyText = '"?*"';

/** The totals: label and formula. Each counts a table column, so it follows every added row. */
function overviewFormulas(words: WorkbookWords): readonly (readonly [label: string, formula: string])[] {
  const { heads, overview } = words;
  const kpiKeys = tableColumn(tableNames.kpis, heads.key);
  const departmentKeys = tableColumn(tableNames.departments, heads.key);
  const kpis = `COUNTIF(${kpiKeys},${anyText})`;
  const complete = `COUNTIF(${tableColumn(tableNames.kpis, heads.verdict)},${names.verdictComplete})`;
  return [
    [overview.departments, `=COUNTIF(${departmentKeys},${anyText})`],
    [overview.kpis, `=${kpis}`],
    [overview.inRange, `=COUNTIF(${tableColumn(tableNames.departments, heads.status)},${names.statusInRange})`],
    [overview.complete, `=${complete}`],
    [overview.share, `=IF(${kpis}=0,0,${complete}/${kpis})`],
    [overview.unlisted, `=SUMPRODUCT((${kpiKeys}<>"")*ISNA(MATCH(${literalPattern(kpiKeys)},${departmentKeys},0)))`],
  ];
}

const statusNames = [names.statusNone, names.statusTooFew, names.statusInRange, names.statusTooMany];

function drawBlock(
  sheet: Excel.Worksheet,
  headRow: number,
  heads: [string, string],
  rows: readonly (readonly [string, string])[],
): void {
  const bottom = headRow + rows.length - 1;
  const head = sheet.getRange(areaAddress(headRow - 1, 0, headRow - 1, 1));
  head.values = [heads];
  head.format.fill.color = palette.brand;
  head.format.font.color = palette.onBrand;
  head.format.font.bold = true;
  const body = sheet.getRange(areaAddress(headRow, 0, bottom, 1));
  body.formulas = rows.map(([label, formula]) => [label, formula]);
  body.format.rowHeight = 20;
  body.format.verticalAlignment = 'Center';
  const border = body.format.borders.getItem('InsideHorizontal');
  border.style = 'Continuous';
  border.color = palette.line;
  const figures = sheet.getRange(areaAddress(headRow - 1, 1, bottom, 1));
  figures.format.horizontalAlignment = 'Right';
  sheet.getRange(areaAddress(headRow, 1, bottom, 1)).format.font.bold = true;
}

/** Totals and departments by status; drawn once the tables have their formulas. */
export function drawOverviewSheet(sheet: Excel.Worksheet, words: WorkbookWords): void {
  const { heads, overview } = words;
  drawHeading(sheet, overview.title, [words.intro.overview], lastColumn);
  drawWidths(sheet, [44, 14, 3]);
  const totals = overviewFormulas(words);
  drawBlock(sheet, totalsHead, [overview.totals, heads.figure], totals);
  const shareRow = totalsHead + totals.findIndex(([label]) => label === overview.share);
  fillNumberFormat(sheet.getRange(areaAddress(shareRow, 1, shareRow, 1)), '0%');
  const statusHead = totalsHead + totals.length + 2;
  const statuses = tableColumn(tableNames.departments, heads.status);
  drawBlock(
    sheet,
    statusHead,
    [overview.byStatus, heads.departmentCount],
    statusNames.map((name) => [`=${name}`, `=COUNTIF(${statuses},${name})`]),
  );
  const signs = sheet.getRange(areaAddress(statusHead, 0, statusHead + statusNames.length - 1, 0));
  drawSigns(signs, `A${statusHead + 1}`, ['○', '▼', '●', '▲']);
  drawPage(sheet, { orientation: 'Landscape', paper: 'A4', footer: words.page });
}
