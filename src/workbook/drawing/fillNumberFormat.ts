/** Gives every cell of a range one number format, as one value, so that the request does not grow with the rows. */
export function fillNumberFormat(range: Excel.Range, numberFormat: string): void {
  Object.assign(range, { numberFormat });
}
