const millisecondsPerDay = 86_400_000;
/** Day 0 of serial numbers after 28 February 1900 (ECMA-376 Part 1, 18.17.4.1). */
const epoch = Date.UTC(1899, 11, 30);

/** An ISO 8601 date, as strict files hold it, as Excel's number: `2026-11-23` → 46349. */
export function serialNumber(iso: string): number | undefined {
  const text = iso.trim();
  const time = Date.parse(text.includes('T') && !/(?:z|[+-]\d\d:?\d\d)$/iu.test(text) ? `${text}Z` : text);
  return Number.isNaN(time) ? undefined : (time - epoch) / millisecondsPerDay;
}
