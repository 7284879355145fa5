const longestName = 31;

/** A sheet name that is not taken: `KPI`, else `KPI (2)`, `KPI (3)` … Sheets are compared without case. */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = wished.slice(0, longestName - suffix.length) + suffix;
    if (!lower.has(name.toLowerCase())) return name;
  }
}
