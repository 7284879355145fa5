/** As many as the rows of a large workbook: a column that is calculated anew finds each row of its last calculation. */
const mostResults = 10_000;

/**
 * Remembers results by the arguments. Excel recalculates a whole column when one of its cells changes, so most calls
 * ask again what was just answered.
 * @param compute Pure; its arguments are what JSON can hold.
 * @param most So many of the last results are kept at least, and twice as many at most.
 */
export function remembered<Arguments extends readonly unknown[], Result>(
  compute: (...args: Arguments) => Result,
  most: number = mostResults,
): (...args: Arguments) => Result {
  // Two generations: forgetting is dropping the older one, which costs nothing however many calls there are.
  let older = new Map<string, Entry<Result>>();
  let recent = new Map<string, Entry<Result>>();
  return (...args) => {
    const key = JSON.stringify(args);
    const known = recent.get(key);
    if (known) return known.result;
    if (recent.size >= most) {
      older = recent;
      recent = new Map();
    }
    const entry = older.get(key) ?? { result: compute(...args) };
    recent.set(key, entry);
    return entry.result;
  };
}

/** Holds a result, which may be undefined. */
interface Entry<Result> {
  readonly result: Result;
}
