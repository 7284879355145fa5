import type { CellInput } from '../../kpi/record/Field';
import { ExcelProblem } from '../../words/ExcelProblem';
import { answered } from '../answered';
import { addRowsBelow } from '../drawing/addRowsBelow';
import { typedText } from '../drawing/typedText';
import { guardTable } from '../merge/guards';
import { tableNames, type DataTableKey } from '../names';
import type { StandingTable } from '../state/PresentTable';
import { untilSteady } from '../untilSteady';
import type { TakenRows } from './queueRemoval';
import { enteredCells, rowRange } from './StandingRows';

/** So often it is tried, because somebody's typed texts depend on it. */
const mostTries = 3;

/** Puts rows that were taken out below their tables, as they stood just before. Throws `rowsTaken` with all their texts where Excel refuses. */
export async function giveRowsBack(context: Excel.RequestContext, taken: readonly TakenRows[]): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await untilSteady(() => writeBack(context, taken));
    } catch {
      if (tries === mostTries) throw new ExcelProblem('rowsTaken', taken.map(takenText).join('\n'));
    }
  }
}

async function writeBack(context: Excel.RequestContext, taken: readonly TakenRows[]): Promise<void> {
  const loaded = taken.map((each) => loadStanding(context, each));
  await answered(context.sync());
  const standing = loaded.map(standingOf);
  for (const table of standing) guardTable(context.workbook, table);
  taken.forEach((each, index) => {
    const table = standing[index];
    if (table) queueRows(context, each, table);
  });
  await answered(context.sync());
}

interface LoadedStanding {
  readonly key: DataTableKey;
  readonly item: Excel.Table;
  readonly body: Excel.Range;
  readonly head: Excel.Range;
}

function loadStanding({ workbook }: Excel.RequestContext, { from }: TakenRows): LoadedStanding {
  const { key } = from.table;
  const item = workbook.tables.getItem(tableNames[key]);
  item.load('showTotals');
  const body = item.getDataBodyRange();
  body.load('rowCount');
  const head = item.getHeaderRowRange();
  head.load('values, rowIndex, columnIndex');
  return { key, item, body, head };
}

function standingOf({ key, item, body, head }: LoadedStanding): StandingTable {
  const heads = (head.values[0] ?? []).map(String);
  const { rowIndex: top, columnIndex: left } = head;
  return { key, heads, top, left, rows: body.rowCount, hasTotals: item.showTotals };
}

function queueRows({ workbook }: Excel.RequestContext, { from, found }: TakenRows, table: StandingTable): void {
  const item = workbook.tables.getItem(tableNames[table.key]);
  const { worksheet } = item;
  const lines = found.map(enteredCells).reverse();
  addRowsBelow(item, table, lines.length);
  lines.forEach((line, index) => {
    const cells = rowRange(worksheet, table, table.top + table.rows + 1 + index);
    line.forEach(({ entered, isFormula }, column) => {
      const place = table.heads.indexOf(from.table.heads[column] ?? '');
      if (entered === '' || place < 0) return;
      cells.getCell(0, place).formulas = [[isFormula ? entered : typedText(entered as CellInput)]];
    });
  });
}

/** What stood in the rows, for whoever must type it again. */
function takenText({ from, found }: TakenRows): string {
  const texts = found.map((cells) => {
    const typed = enteredCells(cells).filter(({ entered, isFormula }) => entered !== '' && !isFormula);
    return typed.map(({ entered }) => entered).join(' | ');
  });
  return `${tableNames[from.table.key]}: ${texts.join('\n')}`;
}
