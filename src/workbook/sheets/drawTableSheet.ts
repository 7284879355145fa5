import type { CellInput } from '../../kpi/record/Field';
import { drawHeading } from '../drawing/drawHeading';
import { drawPage } from '../drawing/drawPage';
import { drawTable } from '../drawing/drawTable';
import { drawTableFormat } from '../drawing/drawTableFormat';
import { areaAddress, cellAddress, columnLetters } from '../drawing/cellAddress';
import type { Decoration } from '../drawing/Decoration';
import { foldColumns } from '../drawing/fold';
import { stretches } from '../drawing/stretches';
import type { TablePlace } from '../drawing/tablePlace';
import type { WorkbookWords } from '../../words/workbookWords';
import type { TableSpec } from '../columns/TableSpec';
import { names } from '../names';
import { palette } from '../palette';

/** Title, what the sheet is for, a line on the examples, then the heads. */
export const tableHeadRow = 5;

function tablePlace(rows: readonly unknown[]): TablePlace {
  return { headRow: tableHeadRow, rows: Math.max(rows.length, 1) };
}

/** Heading, typed rows and the table over them; `own` rows are no examples, and stand as Excel is given them. */
export function drawTableSheet(
  sheet: Excel.Worksheet,
  spec: TableSpec,
  rows: readonly Readonly<Record<string, CellInput>>[],
  words: WorkbookWords,
  own = false,
): void {
  const note = rows.length > 0 && !own ? [words.intro.examples] : [];
  const intro = [words.intro[spec.key], ...note];
  drawHeading(sheet, words.sheets[spec.key], intro, spec.columns.length - 1, introColumn(spec));
  if (spec.key === 'kpis') drawReversed(sheet, spec);
  drawTable(sheet, spec, rows, tablePlace(rows), own);
}

/** Above the heads, while the period ends before it starts: every deadline then lies outside it. */
function drawReversed(sheet: Excel.Worksheet, spec: TableSpec): void {
  const said = sheet.getRange(cellAddress(tableHeadRow - 2, introColumn(spec)));
  said.formulas = [[`=IF(${names.periodStart}>${names.periodEnd},${names.periodReversed},"")`]];
  said.format.font.color = palette.rose.ink;
}

/** Looks, without drop-downs and rules; examples, which are not `own` rows, in italics. */
export function drawTableSheetFormat(
  sheet: Excel.Worksheet,
  spec: TableSpec,
  rows: readonly unknown[],
  place: TablePlace,
  own = false,
): void {
  drawTableFormat(sheet, spec, place);
  if (rows.length > 0 && !own) {
    const typed = spec.columns.filter(({ formula }) => !formula).length;
    sheet.getRange(areaAddress(place.headRow, 0, place.headRow + rows.length - 1, typed - 1)).format.font.italic = true;
  }
  sheet.showGridlines = false;
}

/** Texts that run over several columns begin right of those that are printed on every page, where they would be cut. */
function introColumn({ key }: TableSpec): number {
  return key === 'kpis' ? frozenColumns.kpis : 0;
}

/** How many columns stay in sight: what a row is known by. */
const frozenColumns: Readonly<Record<TableSpec['key'], number>> = { departments: 1, targets: 1, kpis: 2 };

/**
 * What only decorates a table's sheet: what stays in sight, the collapsed steps, the page. `spec` holds the columns as they stand on the
 * sheet; steps that are folded already (`isShown`) stay as they are.
 */
export function decorateTableSheet(
  sheet: Excel.Worksheet,
  spec: TableSpec,
  place: TablePlace,
  words: WorkbookWords,
  isShown: (id: string) => boolean = () => true,
): Decoration[] {
  const firstStep = spec.columns.findIndex(({ step }) => step);
  const shown = firstStep < 0 ? spec.columns.length : firstStep;
  const last = columnLetters(frozenColumns[spec.key] - 1);
  const bottom = place.headRow + place.rows;
  const steps = stretches(spec.columns, ({ id, step }) => step === true && isShown(id))
    .filter(({ value }) => value)
    .map(({ first, last: end }) => sheet.getRange(`${columnLetters(first)}:${columnLetters(end)}`));
  return [
    { kind: 'frozen', queue: () => sheet.freezePanes.freezeAt(sheet.getRange(`A1:${last}${place.headRow}`)) },
    { kind: 'steps', queue: () => steps.forEach(foldColumns) },
    {
      kind: 'page',
      queue: () =>
        drawPage(sheet, {
          orientation: 'Landscape',
          pagesWide: spec.key === 'kpis' ? 2 : 1,
          area: `A1:${columnLetters(shown - 1)}${bottom}`,
          titleRows: [place.headRow, place.headRow],
          titleColumns: spec.key === 'kpis' ? `$A:$${last}` : undefined,
          footer: words.page,
        }),
    },
    { kind: 'heights', queue: () => sheet.getRange(`${place.headRow}:${bottom}`).format.autofitRows() },
  ];
}
