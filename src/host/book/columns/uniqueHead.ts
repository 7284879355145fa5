/** The head Excel gives: blank → `Column` and its number, taken (compared without case) → the lowest free number behind it. */
export function uniqueHead(wanted: string, position: number, taken: readonly string[]): string {
  const used = new Set(taken.map((head) => head.toLowerCase()));
  if (wanted === '') return nextFree('Column', position + 1, used);
  return used.has(wanted.toLowerCase()) ? nextFree(wanted, 2, used) : wanted;
}

function nextFree(stem: string, first: number, used: ReadonlySet<string>): string {
  let number = first;
  while (used.has(`${stem}${String(number)}`.toLowerCase())) number += 1;
  return `${stem}${String(number)}`;
}
