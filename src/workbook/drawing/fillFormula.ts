/** Writes one formula into every cell of a range, as one value, so that the request does not grow with the rows. */
export function fillFormula(range: Excel.Range, formula: string): void {
  Object.assign(range, { formulas: formula });
}
