import type { CellInput } from '../../kpi/record/Field';
import { cellText } from '../../kpi/record/cellText';
import { wordKey } from '../../kpi/record/wordKey';
import { ExcelProblem } from '../../words/ExcelProblem';
import { answered } from '../answered';
import type { ColumnTable } from '../columns/TableSpec';
import { stretches } from '../drawing/stretches';
import { typedText } from '../drawing/typedText';
import { signOffTables } from '../names';
import type { SignOffSheet } from './drawSignOffSheets';
import { readSignOffTable, type SignOffTable } from './readSignOffTable';
import { typedRow, type SignOffRecord } from './SignOffRecord';

/** Somebody who writes in the same rows is let through, but not for ever. */
const mostRounds = 4;

/**
 * Writes sign-offs into a table that is there: over the earlier one of the same KPI in `tblSignOff`, below the last row otherwise. The cells
 * there move down, so that nothing is written over, and the table is made to hold them whatever Excel's options say. Each row is read
 * back; where another author's row stood or came to stand in its place, that row is put back and ours is written again. Throws an ExcelProblem.
 */
export async function writeSignOffs(
  context: Excel.RequestContext,
  spec: ColumnTable,
  key: SignOffSheet,
  records: readonly SignOffRecord[],
): Promise<void> {
  const table = context.workbook.tables.getItem(signOffTables[key]);
  let open = records;
  for (let round = 1; open.length > 0; round += 1) {
    if (round > mostRounds) throw new ExcelProblem('changedMeanwhile', open.map(({ code }) => code).join(', '));
    open = await writeRound(table, spec, key, open);
  }
}

/** Gives the sign-offs that are to be written again. */
async function writeRound(
  table: Excel.Table,
  spec: ColumnTable,
  key: SignOffSheet,
  records: readonly SignOffRecord[],
): Promise<SignOffRecord[]> {
  const present = await readSignOffTable(table, key);
  const { over, below } = placed(key, present, records);
  const written = [...over.map((run) => queueOver(table, spec, present, run)), queueBelow(table, spec, present, below)];
  await answered(table.context.sync(), records.length);
  const open = written.flatMap((lost) => lost());
  if (open.length > 0) await answered(table.context.sync());
  return open;
}

/** Sign-offs that are written over neighbouring rows. */
interface Run {
  /** From 0, in the table. */
  readonly first: number;
  readonly records: SignOffRecord[];
}

/** Gives the sign-offs that do not stand where they were written, and queues what stood there before to be put back. */
type Lost = () => SignOffRecord[];

/** Which rows are written over, which come below: a KPI's earlier sign-off, or a row that holds nothing, is written over. */
function placed(
  key: SignOffSheet,
  { columns, rows }: SignOffTable,
  records: readonly SignOffRecord[],
): { readonly over: Run[]; readonly below: SignOffRecord[] } {
  const at = columns.get('code') ?? 0;
  const keys = rows.map((cells) => wordKey(cellText(cells[at] ?? '')));
  const rowOf = new Map(key === 'signOff' ? keys.map((each, row) => [each, row]) : []);
  const isBlank = rows.length === 1 && keys[0] === '';
  const below: SignOffRecord[] = [];
  const over = new Map<number, SignOffRecord>();
  for (const record of records) {
    const row = rowOf.get(wordKey(record.code)) ?? (isBlank && !over.has(0) ? 0 : undefined);
    if (row === undefined) below.push(record);
    else over.set(row, record);
  }
  return { over: runsOf(over), below };
}

/** By row. */
function runsOf(over: ReadonlyMap<number, SignOffRecord>): Run[] {
  const runs: Run[] = [];
  for (const [row, record] of [...over].sort(([one], [other]) => one - other)) {
    const last = runs.at(-1);
    if (last && last.first + last.records.length === row) last.records.push(record);
    else runs.push({ first: row, records: [record] });
  }
  return runs;
}

/** Columns side by side, all typed or all calculated, as they stand in the table; columns of somebody else's are in none. */
function columnRuns(
  spec: ColumnTable,
  { columns, heads }: SignOffTable,
): { readonly first: number; readonly ids: readonly string[]; readonly isTyped: boolean }[] {
  const idAt = new Map([...columns].map(([id, place]) => [place, id]));
  const kindOf = new Map(spec.columns.map(({ id, formula }) => [id, formula === undefined]));
  const ids = heads.map((_, place) => idAt.get(place) ?? '');
  return stretches(ids, (id) => kindOf.get(id)).flatMap(({ value, first, last }) =>
    value === undefined ? [] : [{ first, ids: ids.slice(first, last + 1), isTyped: value }],
  );
}

function queueTyped(
  cells: Excel.Range,
  spec: ColumnTable,
  ids: readonly string[],
  records: readonly SignOffRecord[],
): void {
  const order = spec.columns.map(({ id }) => id);
  const rows = records.map((record) => {
    const row = typedRow(spec, record);
    return ids.flatMap((id) => row[order.indexOf(id)] ?? []);
  });
  cells.numberFormat = rows.map((row) => row.map(({ numberFormat }) => numberFormat));
  cells.values = rows.map((row) => row.map(({ value }) => value));
}

function queueOver(table: Excel.Table, spec: ColumnTable, present: SignOffTable, { first, records }: Run): Lost {
  const body = table.getDataBodyRange();
  const height = records.length;
  const codesBefore = codesAt(body, present, first, height);
  const runs = columnRuns(spec, present)
    .filter(({ isTyped }) => isTyped)
    .map((run) => {
      const cells = body.getCell(first, run.first).getResizedRange(height - 1, run.ids.length - 1);
      cells.load('formulas, numberFormat');
      return { ...run, cells };
    });
  for (const { first: column, ids } of runs) {
    queueTyped(body.getCell(first, column).getResizedRange(height - 1, ids.length - 1), spec, ids, records);
  }
  const codesAfter = codesAt(body, present, first, height);
  return () =>
    records.filter((record, row) => {
      const [before, own] = [codesBefore()[row] ?? '', wordKey(record.code)];
      if (before !== '' && before !== own) {
        for (const { cells } of runs) putBack(cells, row);
        return true;
      }
      return codesAfter()[row] !== own;
    });
}

/** The keys of the codes in some rows, once they are read. */
function codesAt(body: Excel.Range, { columns }: SignOffTable, first: number, height: number): () => string[] {
  const cells = body.getCell(first, columns.get('code') ?? 0).getResizedRange(height - 1, 0);
  cells.load('values');
  return () => codeKeys(cells);
}

function codeKeys({ values }: Excel.Range): string[] {
  return (values as CellInput[][]).map(([code = '']) => wordKey(cellText(code)));
}

function putBack(cells: Excel.Range, row: number): void {
  const found = (cells.formulas[row] ?? []) as CellInput[];
  const rowCells = cells.getRow(row);
  rowCells.numberFormat = [(cells.numberFormat[row] ?? []) as string[]];
  rowCells.formulas = [
    found.map((cell) => (typeof cell === 'string' && cell.startsWith('=') ? cell : typedText(cell))),
  ];
}

function queueBelow(
  table: Excel.Table,
  spec: ColumnTable,
  present: SignOffTable,
  records: readonly SignOffRecord[],
): Lost {
  const height = records.length;
  if (height === 0) return () => [];
  const whole = table.getRange();
  const last = table.getDataBodyRange().getLastRow();
  const rows = last
    .getOffsetRange(1, 0)
    .getResizedRange(height - 1, 0)
    .insert(Excel.InsertShiftDirection.down);
  rows.copyFrom(last, Excel.RangeCopyType.formats);
  if (!present.hasTotals) table.resize(whole.getResizedRange(height, 0));
  for (const { first, ids, isTyped } of columnRuns(spec, present)) {
    const cells = rows.getCell(0, first).getResizedRange(height - 1, ids.length - 1);
    if (isTyped) queueTyped(cells, spec, ids, records);
    else queueCalculated(cells, spec, ids, height);
  }
  const codes = codesAt(rows, present, 0, height);
  return () => records.filter(({ code }, row) => codes()[row] !== wordKey(code));
}

/** One row as written, copied down. */
function queueCalculated(cells: Excel.Range, spec: ColumnTable, ids: readonly string[], height: number): void {
  const formulas = new Map(spec.columns.map(({ id, formula }) => [id, formula ?? '']));
  const top = cells.getRow(0);
  top.formulas = [ids.map((id) => formulas.get(id) ?? '')];
  if (height > 1)
    cells
      .getCell(1, 0)
      .getResizedRange(height - 2, ids.length - 1)
      .copyFrom(top, Excel.RangeCopyType.formulas);
}
