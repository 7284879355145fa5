import { palette } from '../palette';
import { absoluteReference } from '../drawing/absoluteReference';
import { areaAddress, cellAddress, columnLetters } from '../drawing/cellAddress';
import type { Decoration } from '../drawing/Decoration';
import { drawHeading } from '../drawing/drawHeading';
import { drawPage } from '../drawing/drawPage';
import { drawLetterTones, drawSigns, toneOfSign } from '../drawing/drawSigns';
import { drawCalculatedColumns, drawTable } from '../drawing/drawTable';
import { drawTableFormat } from '../drawing/drawTableFormat';
import { foldColumns } from '../drawing/fold';
import { stretches } from '../drawing/stretches';
import { columnAddress, firstCell, type TablePlace } from '../drawing/tablePlace';
import type { ColumnTable } from '../columns/TableSpec';
import { signOffTables, signOffWordsName, tableNames } from '../names';
import { tableColumn } from '../structuredReference';
import type { SpokenReports } from '../reports/readReportWords';
import { signOffHistoryTable, signOffStates, signOffTable, stateText } from './signOffTable';
import { typedRow, type SignOffRecord } from './SignOffRecord';

/** One-based row of the first state above the table of sign-offs; below the states stand the KPIs that nobody has signed. */
const statesRow = 5;
const headRows = { signOff: statesRow + signOffStates.length + 2, signOffHistory: 4 } as const;
export type SignOffSheet = keyof typeof headRows;

/** How many columns stay in sight. */
const frozen = { signOff: 2, signOffHistory: 3 } as const;

/** The table of a sheet of sign-offs. */
export function signOffTableOf(key: SignOffSheet, said: SpokenReports): ColumnTable {
  return key === 'signOff' ? signOffTable(said) : signOffHistoryTable(said);
}

/** The texts above a table, by their cells. */
export function signOffIntro(key: SignOffSheet, { reports }: Pick<SpokenReports, 'reports'>): string[] {
  return key === 'signOff' ? [reports.intro.signOff, reports.intro.signOffSteps] : [reports.intro.signOffHistory];
}

/** The words beside the counts: each state, then what nobody has signed. */
export function stateWords({ reports }: Pick<SpokenReports, 'reports'>): string[] {
  return [...signOffStates.map((state) => stateText(state, reports)), reports.heads.unsigned];
}

/** The cells of `stateWords`, zero-based. */
export const stateCells = { top: statesRow - 1, column: 1 } as const;

/** A sheet of sign-offs on an empty sheet: heading, counts, the table with its first rows. */
export function drawSignOffSheet(
  { workbook }: Excel.RequestContext,
  { sheet, sheetName }: { readonly sheet: Excel.Worksheet; readonly sheetName: string },
  key: SignOffSheet,
  said: SpokenReports,
  records: readonly SignOffRecord[],
): Decoration[] {
  const table = signOffTableOf(key, said);
  const place: TablePlace = { headRow: headRows[key], rows: Math.max(records.length, 1) };
  drawHeading(sheet, said.reports.sheets[key], signOffIntro(key, said), table.columns.length - 1);
  drawTable(sheet, table, [], place);
  drawTableFormat(sheet, table, place);
  const rows = records.map((record) => typedRow(table, record));
  for (const { value: typed, first, last } of stretches(table.columns, ({ formula }) => formula === undefined)) {
    if (!typed || rows.length === 0) continue;
    const cells = sheet.getRange(areaAddress(place.headRow, first, place.headRow + rows.length - 1, last));
    cells.numberFormat = rows.map((row) => row.slice(first, last + 1).map(({ numberFormat }) => numberFormat));
    cells.values = rows.map((row) => row.slice(first, last + 1).map(({ value }) => value));
  }
  if (key === 'signOff') {
    drawStates(sheet, said);
    workbook.names.add(
      signOffWordsName,
      absoluteReference(sheetName, stateCells.top, stateCells.column, stateCells.top + signOffStates.length - 1),
    );
    drawCalculatedColumns(sheet, table, place);
    drawTones(sheet, table, place);
  }
  sheet.showGridlines = false;
  return decorations(sheet, key, table, place, said);
}

/** How many sign-offs are in each state, and how many KPIs have none: all that have a code less those that the sign-offs find, each once. */
function drawStates(sheet: Excel.Worksheet, said: SpokenReports): void {
  const { heads } = said.reports;
  const { top, column } = stateCells;
  const words = stateWords(said);
  const states = tableColumn(signOffTables.signOff, heads.state);
  const kpiCodes = tableColumn(tableNames.kpis, said.heads('kpis', 'codeClean'));
  const [found, row] = [heads.found, heads.row].map((head) => tableColumn(signOffTables.signOff, head));
  const unsigned = `COUNTIF(${kpiCodes},"?*")-SUMPRODUCT((${found}>0)/COUNTIF(${row},${row}))`;
  sheet.getRange(areaAddress(top, column, top + words.length - 1, column)).values = words.map((word) => [word]);
  const counts = sheet.getRange(areaAddress(top, column - 1, top + words.length - 1, column - 1));
  counts.formulas = words.map((_, index) => {
    const word = cellAddress(top + index, column);
    const isState = index < signOffStates.length;
    return [isState ? `=COUNTIF(${states},${word}&"*")` : `=${unsigned}`];
  });
  counts.format.horizontalAlignment = 'Center';
  const block = sheet.getRange(areaAddress(top, column - 1, top + words.length - 1, column));
  block.format.font.color = palette.ink;
  words.forEach((word, index) => {
    const tone = toneOfSign[word.slice(0, 1)];
    if (!tone) return;
    const row = sheet.getRange(areaAddress(top + index, column - 1, top + index, column));
    row.format.fill.color = tone.ground;
    row.format.font.color = tone.ink;
  });
}

function drawTones(sheet: Excel.Worksheet, { columns }: ColumnTable, place: TablePlace): void {
  const state = columns.findIndex(({ id }) => id === 'state');
  const signs = Object.keys(toneOfSign);
  drawSigns(sheet.getRange(columnAddress(place, state)), firstCell(place, state), signs);
  for (const { value: isFlag, first, last } of stretches(columns, ({ id }) => id.startsWith('same:'))) {
    if (!isFlag) continue;
    const flags = sheet.getRange(areaAddress(place.headRow, first, place.headRow + place.rows - 1, last));
    drawLetterTones(flags, firstCell(place, first));
  }
}

function decorations(
  sheet: Excel.Worksheet,
  key: SignOffSheet,
  { columns }: ColumnTable,
  place: TablePlace,
  { words }: SpokenReports,
): Decoration[] {
  const firstStep = columns.findIndex(({ step }) => step);
  const shown = firstStep < 0 ? columns.length : firstStep;
  const last = columnLetters(frozen[key] - 1);
  const steps = sheet.getRange(`${columnLetters(shown)}:${columnLetters(columns.length - 1)}`);
  return [
    { kind: 'frozen', queue: () => sheet.freezePanes.freezeAt(sheet.getRange(`A1:${last}${place.headRow}`)) },
    {
      kind: 'steps',
      queue: () => {
        if (firstStep < 0) return;
        foldColumns(steps);
      },
    },
    {
      kind: 'page',
      queue: () =>
        drawPage(sheet, {
          orientation: 'Landscape',
          pagesWide: 1,
          titleRows: [place.headRow, place.headRow],
          footer: words.page,
        }),
    },
    {
      kind: 'heights',
      queue: () => sheet.getRange(`${place.headRow}:${place.headRow + place.rows}`).format.autofitRows(),
    },
  ];
}
