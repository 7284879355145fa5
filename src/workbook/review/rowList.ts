import { rowRuns } from '../readers/markedRows';

/** So many runs fit into a cell of Formula review. */
const mostRuns = 6;

/** Rows as people write them, the first of many: [7, 9, 10] → `7, 9–10`. */
export function rowList(rows: readonly number[]): string {
  const runs = rowRuns(rows, rows.length).map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`));
  return runs.length > mostRuns ? `${runs.slice(0, mostRuns).join(', ')} …` : runs.join(', ');
}
