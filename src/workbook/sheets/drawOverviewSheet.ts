import { limitsAgree } from '../columns/limitsAgree';
import type { TableHeads } from '../columns/tableHeads';
import { areaAddress, cellAddress } from '../drawing/cellAddress';
import type { Decoration } from '../drawing/Decoration';
import { drawHeading } from '../drawing/drawHeading';
import { drawPage } from '../drawing/drawPage';
import { drawSigns } from '../drawing/drawSigns';
import { drawWidths } from '../drawing/drawWidths';
import type { WorkbookWords } from '../../words/workbookWords';
import { names, tableNames } from '../names';
import { palette } from '../palette';
import { tableColumn } from '../structuredReference';

const totalsHead = 4;
const lastColumn = 10;
/** Where the totals stand, by the figure. */
const totalsAt = ['departments', 'kpis', 'inRange', 'complete', 'share', 'unlisted', 'unjudged'] as const;

function totalCell(figure: (typeof totalsAt)[number]): string {
  return cellAddress(totalsHead + totalsAt.indexOf(figure), 1);
}

/** The totals: label and formula. Each counts a table column, so it follows every added row. */
export function overviewFormulas(
  words: WorkbookWords,
  heads: TableHeads,
): readonly (readonly [label: string, formula: string])[] {
  const column = (table: 'departments' | 'kpis', id: string): string =>
    tableColumn(tableNames[table], heads(table, id));
  const formulas: Readonly<Record<(typeof totalsAt)[number], string>> = {
    departments: `SUMPRODUCT(--(${column('departments', 'key')}<>""))`,
    kpis: `SUMPRODUCT(--(${column('kpis', 'key')}<>""))`,
    inRange: `${limitsAgree()}*COUNTIF(${column('departments', 'status')},${names.statusInRange})`,
    complete: `COUNTIF(${column('kpis', 'verdict')},${names.verdictComplete})`,
    share: `IF(${totalCell('kpis')}=0,0,${totalCell('complete')}/${totalCell('kpis')})`,
    unlisted: `COUNTIF(${column('kpis', 'listed')},0)`,
    unjudged: `SUMPRODUCT((${column('kpis', 'judged')}=0)*(${column('kpis', 'filled')}>0))`,
  };
  return totalsAt.map((figure) => [words.overview[figure], `=${formulas[figure]}`]);
}

/** None yet, too few, in range, too many. */
const statuses = 4;

/** Heads in this one-based row, and so many rows below them. */
interface Block {
  readonly headRow: number;
  readonly rows: number;
}

function drawBlock(
  sheet: Excel.Worksheet,
  headRow: number,
  heads: [string, string],
  rows: readonly (readonly [string, string])[],
): Block {
  sheet.getRange(areaAddress(headRow - 1, 0, headRow - 1, 1)).values = [heads];
  const body = sheet.getRange(areaAddress(headRow, 0, headRow + rows.length - 1, 1));
  body.formulas = rows.map(([label, formula]) => [label, formula]);
  const border = body.format.borders.getItem('InsideHorizontal');
  border.style = 'Continuous';
  border.color = palette.line;
  return { headRow, rows: rows.length };
}

/** How the blocks look; one request for all of them. */
function drawBlockLooks(sheet: Excel.Worksheet, blocks: readonly Block[]): void {
  const areas = (area: (block: Block) => string): Excel.RangeFormat =>
    sheet.getRanges(blocks.map(area).join(',')).format;
  const heads = areas(({ headRow }) => areaAddress(headRow - 1, 0, headRow - 1, 1));
  heads.fill.color = palette.brand;
  heads.font.color = palette.onBrand;
  const figures = areas(({ headRow, rows }) => areaAddress(headRow - 1, 1, headRow + rows - 1, 1));
  figures.horizontalAlignment = 'Right';
  figures.font.bold = true;
  areas(({ headRow }) => areaAddress(headRow - 1, 0, headRow - 1, 0)).font.bold = true;
}

/** One-based row of the heads above the departments by status. */
function statusHeadRow(totals: number): number {
  return totalsHead + totals + 2;
}

/** Totals and departments by status; drawn once the tables have their formulas. */
export function drawOverviewSheet(sheet: Excel.Worksheet, words: WorkbookWords, tableHeads: TableHeads): void {
  const { heads, overview } = words;
  drawHeading(sheet, overview.title, [words.intro.overview], lastColumn);
  drawWidths(sheet, [50, 16, 3]);
  const totals = overviewFormulas(words, tableHeads);
  const counted = drawBlock(sheet, totalsHead, [overview.totals, heads.figure], totals);
  const shareRow = totalsHead + totals.findIndex(([label]) => label === overview.share);
  sheet.getRange(areaAddress(shareRow, 1, shareRow, 1)).numberFormat = [['0%']];
  const statusHead = statusHeadRow(totals.length);
  const column = tableColumn(tableNames.departments, tableHeads('departments', 'status'));
  const rows = Array.from({ length: statuses }, (_, index): [string, string] => {
    const label = `A${statusHead + index + 1}`;
    return [
      `=INDEX(${names.statusWords},ROWS(A$${statusHead + 1}:${label}))`,
      `=${limitsAgree()}*COUNTIF(${column},${label})`,
    ];
  });
  const byStatus = drawBlock(sheet, statusHead, [overview.byStatus, heads.departmentCount], rows);
  drawBlockLooks(sheet, [counted, byStatus]);
  sheet.showGridlines = false;
}

export function decorateOverviewSheet(
  sheet: Excel.Worksheet,
  words: WorkbookWords,
  tableHeads: TableHeads,
): Decoration[] {
  const statusHead = statusHeadRow(overviewFormulas(words, tableHeads).length);
  const signs = sheet.getRange(areaAddress(statusHead, 0, statusHead + statuses - 1, 0));
  const colour = (): void => drawSigns(signs, `A${statusHead + 1}`, ['○', '▼', '●', '▲']);
  return [
    { kind: 'rules', queue: colour },
    { kind: 'page', queue: () => drawPage(sheet, { orientation: 'Landscape', footer: words.page }) },
  ];
}
