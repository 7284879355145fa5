import { wordKey } from '../kpi/record/wordKey';
import type { ExampleRows } from '../kpi/card/exampleRows';
import { answered } from '../workbook/answered';
import { tableNames, type DataTableKey } from '../workbook/names';
import { readKpiWorkbook, type KpiWorkbook } from '../workbook/readers/readKpiWorkbook';
import { giveRowsBack } from '../workbook/removing/giveRowsBack';
import { lookAgain, type RecordRows } from '../workbook/removing/lookAgain';
import { isEdited, queueRemoval } from '../workbook/removing/queueRemoval';
import type { StandingRows } from '../workbook/removing/StandingRows';
import { runInExcel } from '../workbook/runInExcel';
import { Outdated, untilSteady } from '../workbook/untilSteady';
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

/** Gives what was removed. Throws Outdated, with every row given back, where one of them was edited at the last moment. */
async function removeRows(
  context: Excel.RequestContext,
  records: readonly RecordRows[],
  byText: boolean,
): Promise<readonly StandingRows[]> {
  const standing = await lookAgain(context, records);
  const taken = queueRemoval(context, standing, byText);
  await answered(context.sync());
  if (!taken.some(isEdited)) return standing;
  await giveRowsBack(context, taken);
  throw new Outdated('an example was edited');
}
