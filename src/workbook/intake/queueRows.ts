import type { CellInput } from '../../kpi/record/Field';
import { fieldsOf } from '../columns/tableHeads';
import type { TableSpec } from '../columns/TableSpec';
import { areaAddress } from '../drawing/cellAddress';
import { stretches } from '../drawing/stretches';
import { guardTable } from '../merge/guards';
import { specAsPlaced } from '../merge/presentSpecs';
import { tableNames } from '../names';
import type { IntakeTarget, RowEntry } from './IntakeTarget';

/** The last cell that a sheet has, where nobody types. */
const lastCell = 'XFD1048576';

/** Rows that were queued. */
export interface QueuedRows {
  readonly target: IntakeTarget;
  /** Ids of the typed columns that are there, and what stands in them once the batch is done. */
  readonly ids: readonly string[];
  readonly written: readonly Excel.Range[];
  readonly area: string;
}

/** What is to be written below a table's last row, and over rows of it. */
export interface RowsToWrite {
  readonly target: IntakeTarget;
  readonly spec: TableSpec;
  readonly added: readonly RowEntry[];
}

/**
 * Queues that the batch fails before it has done anything where the table is no longer as it was read, or somebody has typed into the blank
 * rows at its end (see guardState).
 */
export function guardTarget(context: Excel.RequestContext, { target, added }: RowsToWrite): void {
  guardTable(context.workbook, target);
  const filled = Math.min(target.blankRows, added.length);
  const sheet = context.workbook.tables.getItem(tableNames[target.key]).worksheet;
  for (const { first, last } of filled === 0 ? [] : typedStretches(target)) {
    const { top, bottom } = newRows(target, filled);
    sheet
      .getRange(areaAddress(top, first, bottom, last))
      .getUsedRangeOrNullObject(true)
      .getIntersection(lastCell);
  }
}

/** Sheet rows (from 0) of so many rows behind the last one that is begun. */
function newRows(
  { top, rows, blankRows }: IntakeTarget,
  count: number,
): { readonly top: number; readonly bottom: number } {
  const first = top + 1 + rows - blankRows;
  return { top: first, bottom: first + count - 1 };
}

/** Neighbouring columns of the sheet that people fill. */
function typedStretches({
  places,
  left,
  heads,
  key,
}: IntakeTarget): { readonly first: number; readonly last: number }[] {
  const typed = new Set(typedIds({ places, key }).map((id) => places.get(id)));
  return stretches(
    heads.map((_, place) => typed.has(place)),
    (isTyped) => isTyped,
  )
    .filter(({ value }) => value)
    .map(({ first, last }) => ({ first: left + first, last: left + last }));
}

/** The typed columns that are there, in the order of the record. */
export function typedIds({ places, key }: Pick<IntakeTarget, 'places' | 'key'>): string[] {
  return fieldsOf[key].map(({ id }) => id).filter((id) => places.has(id));
}

/**
 * Queues rows behind the last one that is begun: into the blank rows at the table's end first, then below it, where cells move down so
 * that nothing is written over and the table is made to hold the rows whatever Excel's options say.
 */
export function queueRows(context: Excel.RequestContext, { target, spec, added }: RowsToWrite): QueuedRows {
  const table = context.workbook.tables.getItem(tableNames[target.key]);
  const { worksheet: sheet } = table;
  const { left, heads, top } = target;
  const right = left + heads.length - 1;
  const extra = Math.max(0, added.length - target.blankRows);
  if (extra > 0) {
    const last = top + target.rows;
    const below = areaAddress(last + 1, left, last + extra, right);
    sheet.getRange(below).insert(Excel.InsertShiftDirection.down);
    sheet.getRange(below).copyFrom(areaAddress(last, left, last, right), Excel.RangeCopyType.formats);
    // Only now, because a range grows with cells that are put into it.
    if (!target.hasTotals) table.resize(sheet.getRange(areaAddress(top, left, last + extra, right)));
    enterFormulas(sheet, specAsPlaced(spec, target), last + 1, extra);
  }
  const place = newRows(target, added.length);
  for (const { first, last } of typedStretches(target)) {
    const ids = idsBetween(target, first, last);
    const range = sheet.getRange(areaAddress(place.top, first, place.bottom, last));
    range.format.font.italic = false;
    range.values = added.map(({ values }) => ids.map((id): CellInput => values.get(id) ?? ''));
    queueFormats(sheet, place.top, first, ids, added);
  }
  const ids = typedIds(target);
  const written = ids.map((id) => {
    const column = left + (target.places.get(id) ?? 0);
    const range = sheet.getRange(areaAddress(place.top, column, place.bottom, column));
    range.load('formulas');
    return range;
  });
  return { target, ids, written, area: areaAddress(place.top, left, place.bottom, right) };
}

function idsBetween({ places, left }: IntakeTarget, first: number, last: number): string[] {
  const idAt = new Map([...places].map(([id, place]) => [left + place, id]));
  return Array.from({ length: last - first + 1 }, (_, offset) => idAt.get(first + offset) ?? '');
}

/** Columns that take numbers: a new row is not to show 5 as 500% because the row above it is a percentage. */
function queueFormats(
  sheet: Excel.Worksheet,
  top: number,
  left: number,
  ids: readonly string[],
  added: readonly RowEntry[],
): void {
  ids.forEach((id, offset) => {
    const formats = added.map((row) => row.formats.get(id));
    for (const { value, first, last } of stretches(formats, (format) => format)) {
      if (value === undefined) continue;
      const column = left + offset;
      const range = sheet.getRange(areaAddress(top + first, column, top + last, column));
      range.numberFormat = Array.from({ length: last - first + 1 }, () => [value]);
    }
  });
}

/** The calculated columns of new rows: one row as written, copied down. `spec` has the columns as they stand on the sheet. */
function enterFormulas(sheet: Excel.Worksheet, spec: TableSpec, top: number, count: number): void {
  for (const { value: calculated, first, last } of stretches(spec.columns, ({ formula }) => formula !== undefined)) {
    if (!calculated) continue;
    const row = sheet.getRange(areaAddress(top, first, top, last));
    row.formulas = [spec.columns.slice(first, last + 1).map(({ formula = '' }) => formula)];
    if (count === 1) continue;
    const rest = sheet.getRange(areaAddress(top + 1, first, top + count - 1, last));
    rest.copyFrom(row, Excel.RangeCopyType.formulas);
  }
}
