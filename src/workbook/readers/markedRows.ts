/** Rows (from 0) whose advice begins with one of the markers, so that it was made without the add-in. */
export function markedRows(advice: readonly unknown[], markers: readonly string[]): number[] {
  const begins = markers.map((marker) => marker.trim()).filter((marker) => marker !== '');
  return advice.flatMap((cell, row) =>
    typeof cell === 'string' && begins.some((marker) => cell.startsWith(marker)) ? [row] : [],
  );
}

/** Neighbouring rows as runs, none longer than `longest`: [1, 2, 5] → 1–2, 5–5. */
export function rowRuns(rows: readonly number[], longest: number): { readonly first: number; readonly last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && run.last === row - 1 && row - run.first < longest) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs;
}
