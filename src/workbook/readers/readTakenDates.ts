import { takesNumbers } from '../../kpi/record/Field';
import { isoDay } from '../../kpi/record/isoDay';
import { kpiFields } from '../../kpi/record/kpiFields';
import { takenForm, type TakenDate } from '../../kpi/record/taken/TakenDate';
import { areaAddress } from '../drawing/cellAddress';
import { tableNames } from '../names';
import type { KpiWorkbook } from './readStandingWorkbook';
import type { ReadTable } from './readTable';
import type { SheetRecord } from './recordsFromRows';

/** The fields in which numbers are meant, though Excel may take what is typed for a day: of a target that is told in words the number too. */
const looked = {
  kpis: kpiFields.filter(takesNumbers).map(({ id }) => id),
  targets: ['target'],
} as const;

/** Days that people type, from 1927 to 2119, as Excel counts them. */
const [firstDay, lastDay] = [10_000, 80_000];
/** No score or ratio that is typed as `24:1` makes a longer time. */
const longestTime = 10;
const minutesPerDay = 1440;

/** Only such numbers are looked up: whole days, and whole minutes that are no percentages. */
function mayBeTaken(cell: unknown): cell is number {
  if (typeof cell !== 'number') return false;
  if (cell >= longestTime) return Number.isInteger(cell) && cell >= firstDay && cell < lastDay;
  return cell > 0 && isWhole(cell * minutesPerDay) && !isWhole(cell * 100);
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}

/**
 * The workbook with each number that its cell shows as a day or a time told as such. One batch where some number may be one, else none: what
 * Excel took for a day has a format that nobody gave the column.
 */
export async function readTakenDates<Tables extends Pick<KpiWorkbook, 'kpis' | 'targets'>>(
  context: Excel.RequestContext,
  workbook: Tables,
): Promise<Tables> {
  const kpis = formatsOf(context, workbook.kpis, looked.kpis, tableNames.kpis);
  const targets = formatsOf(context, workbook.targets, looked.targets, tableNames.targets);
  if (kpis.size + targets.size === 0) return workbook;
  await context.sync();
  return {
    ...workbook,
    kpis: withTaken(workbook.kpis, kpis),
    targets: withTaken(workbook.targets, targets),
  };
}

/** Queues the number formats of the columns in which some number may be a day. */
function formatsOf<Id extends string>(
  { workbook }: Excel.RequestContext,
  { records, columns, firstRow, rowCount }: ReadTable<Id>,
  ids: readonly Id[],
  table: string,
): ReadonlyMap<Id, Excel.Range> {
  const found = new Map<Id, Excel.Range>();
  for (const id of ids) {
    const column = columns.get(id);
    if (column === undefined || !records.some(({ record }) => mayBeTaken(record[id]))) continue;
    const cells = workbook.tables
      .getItem(table)
      .worksheet.getRange(areaAddress(firstRow - 1, column, firstRow + rowCount - 2, column));
    cells.load('numberFormat');
    found.set(id, cells);
  }
  return found;
}

function withTaken<Id extends string>(table: ReadTable<Id>, formats: ReadonlyMap<Id, Excel.Range>): ReadTable<Id> {
  const records = table.records.map(({ record, row }): SheetRecord<Id> => {
    const taken = [...formats].flatMap(([id, { numberFormat }]): [Id, TakenDate][] => {
      const serial = record[id];
      const form = mayBeTaken(serial) ? takenForm(String(numberFormat[row - table.firstRow]?.[0])) : undefined;
      return form && typeof serial === 'number' ? [[id, { shown: isoDay(serial) ?? '', serial, taken: form }]] : [];
    });
    return taken.length === 0 ? { record, row } : { record: { ...record, ...Object.fromEntries(taken) }, row };
  });
  return { ...table, records };
}
