/** About the rows of a large workbook: a column that is calculated anew finds every row of its last calculation. */
const mostResults = 20_000;

/**
 * Remembers results by the arguments. Excel recalculates a whole column when one of its cells changes, so most calls
 * ask again what was just answered. The oldest results are forgotten first.
 * @param compute Pure; its arguments are what JSON can hold.
 */
export function remembered<Arguments extends readonly unknown[], Result>(
  compute: (...args: Arguments) => Result,
  most: number = mostResults,
): (...args: Arguments) => Result {
  const results = new Map<string, { readonly result: Result }>();
  return (...args) => {
    const key = JSON.stringify(args);
    const known = results.get(key);
    if (known) return known.result;
    const result = compute(...args);
    if (results.size >= most) {
      const oldest = results.keys().next();
      if (!oldest.done) results.delete(oldest.value);
    }
    results.set(key, { result });
    return result;
  };
}
