import { wordKey } from '../../kpi/record/wordKey';
import { tableNames, type DataTableKey } from '../names';
import type { KpiWorkbook } from '../readers/readStandingWorkbook';

/** The columns of a table that hold our formulas, zero-based on the sheet. */
export function calculatedColumns({ map, ...tables }: KpiWorkbook, key: DataTableKey): number[] {
  const { columns, place } = tables[key];
  const typed = new Set<number>(columns.values());
  const ours = new Set(map.filter(({ table }) => table === tableNames[key]).map(({ head }) => wordKey(head)));
  return place.heads
    .map((head, at) => ({ head, column: place.left + at }))
    .filter(({ head, column }) => ours.has(wordKey(head)) && !typed.has(column))
    .map(({ column }) => column);
}
