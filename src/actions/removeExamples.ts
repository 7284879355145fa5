import { wordKey } from '../kpi/record/wordKey';
import type { ExampleRows } from '../kpi/card/exampleRows';
import { answered } from '../workbook/answered';
import { tableNames, type DataTableKey } from '../workbook/names';
import { readKpiWorkbook } from '../workbook/readers/readKpiWorkbook';
import type { KpiWorkbook } from '../workbook/readers/readStandingWorkbook';
import type { RecordRows } from '../workbook/removing/lookAgain';
import { removeRows } from '../workbook/removing/removeRows';
import { runInExcel } from '../workbook/runInExcel';
import { untilSteady } from '../workbook/untilSteady';
import { everyCard, examplesOf } from './examplesOf';

const tables = ['kpis', 'targets', 'departments'] as const;

/** So many rows stay, with all their formulas, below the 5 MB that one answer may carry. */
const rowsAtOnce = 200;

/**
 * Removes the rows that are still as the card gave them, in four batches where they are few; whatever a person changed, or needs, stays, also
 * what somebody changes meanwhile. Gives the number of rows removed. Throws an ExcelProblem.
 */
export async function removeExamples(): Promise<number> {
  const cards = await everyCard();
  return runInExcel(async (context) => {
    let removed = 0;
    await untilSteady(async (attempt) => {
      const workbook = await answered(readKpiWorkbook(context));
      const gone = { departments: 0, targets: 0, kpis: 0 };
      for (const portion of portionsOf(examplesOf(workbook, cards))) {
        const records = tables.flatMap((key) => recordRows(workbook, key, portion[key], gone[key]));
        for (const { table, rows } of await removeRows(context, records, attempt === 1)) {
          gone[table.key] += rows.length;
          removed += rows.length;
        }
      }
    });
    return removed;
  });
}

/** From each table's last record to its first, so that the places of the others stay. */
function portionsOf(examples: ExampleRows): ExampleRows[] {
  const all = tables.flatMap((key) => examples[key].map((place) => ({ key, place })).reverse());
  const portions: ExampleRows[] = [];
  for (let first = 0; first < all.length; first += rowsAtOnce) {
    const some = all.slice(first, first + rowsAtOnce);
    const of = (wanted: DataTableKey): number[] => some.flatMap(({ key, place }) => (key === wanted ? [place] : []));
    portions.push({ departments: of('departments'), targets: of('targets'), kpis: of('kpis') });
  }
  return portions;
}

function recordRows(workbook: KpiWorkbook, key: DataTableKey, places: readonly number[], gone: number): RecordRows[] {
  if (places.length === 0) return [];
  const { [key]: table, map } = workbook;
  const ofTable = map.filter((each) => each.table.toLowerCase() === tableNames[key].toLowerCase());
  const ours = new Set(ofTable.map(({ head }) => wordKey(head)));
  const isOurs = (head: string): boolean => ours.size === 0 || ours.has(wordKey(head));
  const rows = places.flatMap((place) => table.records[place]?.row ?? []);
  return [{ key, table, rowCount: table.rowCount - gone, rows, isOurs }];
}
