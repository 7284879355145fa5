import { finished } from '../../kpi/judge/finished';
import { departmentFields } from '../../kpi/record/departmentFields';
import type { CellInput, Field } from '../../kpi/record/Field';
import { kpiFields } from '../../kpi/record/kpiFields';
import { targetFields } from '../../kpi/record/targetFields';
import { areaAddress } from '../drawing/cellAddress';
import { tableNames, type DataTableKey } from '../names';
import { loadedOfNames, nameStates } from '../state/nameStates';
import { checkSettings, loadSettings } from '../readers/checkSettings';
import type { KpiWorkbook } from '../readers/readStandingWorkbook';
import { recordsOf, type ReadTable } from '../readers/readTable';
import { calculatedColumns } from './calculatedColumns';
import type { CellEdit } from './Edit';
import { isStretchOf, rowsTouched, type Stretch } from './rowsTouched';

const fieldsOf = { departments: departmentFields, targets: targetFields, kpis: kpiFields } as const;
const dataTables = ['departments', 'targets', 'kpis'] as const;

/** Where a person's edit may change more than its own cells: rows of which a field holds a formula, one-based, by table. */
export type FormulaRows = Readonly<Record<DataTableKey, ReadonlySet<number>>>;

/** What was read last, brought up to date. */
interface Reread<Book extends KpiWorkbook> {
  readonly workbook: Book;
  readonly formulaRows: FormulaRows;
  /** Rows that were read. */
  readonly rows: number;
}

/** With more rows than these it is as quick to read everything. */
const mostRows = 400;
const mostStretches = 40;

/**
 * Reads only the rows that edits touched, those that hold formulas, and the settings: one batch, another where such rows are found first. Gives nothing where
 * the tables, their calculated columns, the workbook's names, or the sheet that says which column is which, are not as they were; then
 * everything must be read.
 * @param formulaRows As it was given the last time; nothing the first time, then the formulas of all fields are read too.
 */
export async function readEdited<Book extends KpiWorkbook>(
  context: Excel.RequestContext,
  before: Book,
  edits: readonly CellEdit[],
  formulaRows?: FormulaRows,
): Promise<Reread<Book> | undefined> {
  const wanted = rowsWanted(before, edits, formulaRows);
  const stretches = wanted.flatMap((each) => each ?? []);
  if (wanted.includes(undefined) || stretches.length > mostStretches || rowsIn(stretches) > mostRows) return undefined;
  const settings = loadSettings(context, before.names);
  const looks = dataTables.map((key, index) =>
    queueTable(context, tableNames[key], before[key], wanted[index] ?? [], !formulaRows),
  );
  const { names } = context.workbook;
  names.load(loadedOfNames);
  await context.sync();
  if (!isAlike(nameStates(names), before.names)) return undefined;
  const patched = dataTables.map((key, index) => {
    const look = looks[index];
    const fields: readonly Field<string>[] = fieldsOf[key];
    return look && patchedTable(before[key], look, fields, formulaRows?.[key]);
  });
  const [departments, targets, kpis] = patched;
  if (!departments || !targets || !kpis) return undefined;
  const found = { departments: departments.formulas, targets: targets.formulas, kpis: kpis.formulas };
  // Nobody knew of these rows, so what they show was not read.
  if (!formulaRows && dataTables.some((key) => found[key].size > 0)) return readEdited(context, before, edits, found);
  return {
    workbook: {
      ...before,
      // Each table was patched by its own fields.
      departments: departments.table as KpiWorkbook['departments'],
      targets: targets.table as KpiWorkbook['targets'],
      kpis: kpis.table as KpiWorkbook['kpis'],
      ...checkSettings(settings),
    },
    formulaRows: found,
    rows: rowsIn(stretches),
  };
}

/** Of each table the rows to read; nothing in place of one where everything must be read. */
function rowsWanted(
  before: KpiWorkbook,
  edits: readonly CellEdit[],
  formulaRows: FormulaRows | undefined,
): (Stretch[] | undefined)[] {
  if (edits.some(({ sheetId }) => sheetId === before.mapSheetId)) return [undefined];
  return dataTables.map((key) =>
    rowsTouched(before[key], edits, formulaRows?.[key] ?? new Set(), calculatedColumns(before, key)),
  );
}

function isAlike(one: KpiWorkbook['names'], other: KpiWorkbook['names']): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function rowsIn(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}

/** Cells of neighbouring field columns, in some rows. */
interface Block extends Stretch {
  readonly left: number;
  readonly cells: Excel.Range;
}

interface TableLook {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly heads: Excel.Range;
  readonly sheet: Excel.Worksheet;
  readonly stretches: readonly Stretch[];
  readonly blocks: readonly Block[];
  /** The formulas of all rows, where nobody knows yet which have any. */
  readonly formulas: readonly Block[];
}

function queueTable(
  context: Excel.RequestContext,
  name: string,
  { place, columns, firstRow, rowCount }: ReadTable<string>,
  stretches: readonly Stretch[],
  withFormulas: boolean,
): TableLook {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load('showTotals');
  const range = table.getRange();
  range.load('rowIndex, columnIndex, rowCount, columnCount');
  const heads = table.getHeaderRowRange();
  heads.load('values');
  const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheetId);
  sheet.load('name');
  const block = (rows: Stretch, run: Stretch, whole: boolean): Block => {
    const cells = sheet.getRange(areaAddress(rows.from - 1, run.from, rows.to - 1, run.to));
    cells.load({ formulas: true, values: whole, valueTypes: whole });
    return { ...rows, left: run.from, cells };
  };
  const runs = columnRuns([...columns.values()]);
  const every = { from: firstRow, to: firstRow + rowCount - 1 };
  return {
    ...{ table, range, heads, sheet, stretches },
    blocks: stretches.flatMap((stretch) => runs.map((run) => block(stretch, run, true))),
    formulas: withFormulas ? runs.map((run) => block(every, run, false)) : [],
  };
}

/** Neighbouring columns together. */
function columnRuns(columns: readonly number[]): Stretch[] {
  const runs: { from: number; to: number }[] = [];
  for (const column of [...columns].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && column <= last.to + 1) last.to = column;
    else runs.push({ from: column, to: column });
  }
  return runs;
}

interface PatchedTable {
  readonly table: ReadTable<string>;
  readonly formulas: ReadonlySet<number>;
}

/** Nothing where the table is not as it was, but for rows at its end that were read, or where somebody typed below it. */
function patchedTable(
  before: ReadTable<string>,
  look: TableLook,
  fields: readonly Field<string>[],
  formulaRows: ReadonlySet<number> | undefined,
): PatchedTable | undefined {
  if (look.table.isNullObject || look.sheet.isNullObject || !isAsItWas(before, look)) return undefined;
  const rowCount = look.range.rowCount - 1 - Number(look.table.showTotals);
  const end = before.firstRow + rowCount;
  for (let row = before.firstRow + before.rowCount; row < end; row += 1) {
    if (!look.stretches.some((stretch) => isStretchOf(stretch, row))) return undefined;
  }
  const read = look.stretches.flatMap((stretch) => stretchRecords(before, look, stretch, fields));
  if (read.some(({ row }) => row >= end)) return undefined;
  const kept = before.records.filter(({ row }) => !look.stretches.some((stretch) => isStretchOf(stretch, row)));
  return {
    table: {
      ...before,
      rowCount,
      records: [...kept, ...read].filter(({ row }) => row < end).sort((one, other) => one.row - other.row),
    },
    formulas: rowsWithFormulas(look, formulaRows),
  };
}

function isAsItWas(
  { place, sheetName, rowCount }: ReadTable<string>,
  { table, range, heads, sheet }: TableLook,
): boolean {
  const [now = []] = heads.values as CellInput[][];
  return (
    sheet.name === sheetName &&
    table.showTotals === place.showTotals &&
    range.rowIndex === place.top &&
    range.columnIndex === place.left &&
    range.rowCount >= rowCount + 1 + Number(place.showTotals) &&
    now.length === place.heads.length &&
    place.heads.every((head, index) => String(now[index]) === head)
  );
}

/** The records of the rows of a stretch. */
function stretchRecords(
  { place, columns }: ReadTable<string>,
  { blocks }: TableLook,
  stretch: Stretch,
  fields: readonly Field<string>[],
): ReadTable<string>['records'] {
  const width = place.heads.length;
  const rowsFilled = <Cell>(cell: Cell): Cell[][] =>
    Array.from({ length: stretch.to - stretch.from + 1 }, () => Array.from({ length: width }, () => cell));
  const values = rowsFilled<unknown>('');
  const valueTypes = rowsFilled<unknown>('Empty');
  for (const { from, left, cells } of blocks) {
    if (from !== stretch.from) continue;
    cells.values.forEach((read: unknown[], index) => {
      values[index]?.splice(left - place.left, read.length, ...read);
      valueTypes[index]?.splice(left - place.left, read.length, ...(cells.valueTypes[index] ?? []));
    });
  }
  const inTable = new Map([...columns].map(([id, column]) => [id, column - place.left]));
  return finished(recordsOf({ values, valueTypes }, fields, inTable, stretch.from));
}

/** What was known of the rows that were not read stays. */
function rowsWithFormulas(
  { blocks, formulas, stretches }: TableLook,
  before: ReadonlySet<number> = new Set(),
): ReadonlySet<number> {
  const kept = [...before].filter((row) => !stretches.some((stretch) => isStretchOf(stretch, row)));
  const found = [...formulas, ...blocks].flatMap(({ from, cells }) =>
    (cells.formulas as unknown[][]).flatMap((row, index) => (row.some(isFormula) ? [from + index] : [])),
  );
  return new Set([...kept, ...found]);
}

function isFormula(cell: unknown): boolean {
  return typeof cell === 'string' && cell.startsWith('=');
}
