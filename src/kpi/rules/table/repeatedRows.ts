import type { Kpi } from '../../record/kpiFields';

/** The rows whose key an earlier row has, with that first row; rows with the key "" repeat nothing. */
export function repeatedRows(
  kpis: readonly Kpi[],
  keyOf: (kpi: Kpi) => string,
): readonly { readonly row: number; readonly first: number }[] {
  const firstRows = new Map<string, number>();
  const repeated: { row: number; first: number }[] = [];
  kpis.forEach((kpi, row) => {
    const key = keyOf(kpi);
    const first = firstRows.get(key);
    if (key === '') return;
    if (first === undefined) firstRows.set(key, row);
    else repeated.push({ row, first });
  });
  return repeated;
}
