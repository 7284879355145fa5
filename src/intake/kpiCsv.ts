import { unparse } from 'papaparse';
import type { JsonCell } from '../kpi/card/cellJson';
import { kpiFields } from '../kpi/record/kpiFields';

/** What a spreadsheet takes for a formula; a percentage below zero is a number to it. */
const asFormula = /^(?!-[\d.]+%$)[=+\-@\t\r\n']/;

/**
 * KPIs as comma-separated values (RFC 4180, UTF-8, the fields' ids as heads): days as `2026-12-31`, words of lists by their ids,
 * percentages as `90%`. A text that a spreadsheet would take for a formula begins with an apostrophe, which `import` takes off again.
 */
export function kpiCsv(rows: readonly Readonly<Record<string, JsonCell>>[]): string {
  const ids = kpiFields.map(({ id }) => id);
  const data = rows.map((row) => ids.map((id) => plainCell(row[id] ?? null)));
  return unparse({ fields: [...ids], data }, { escapeFormulae: asFormula, newline: '\r\n' });
}

function plainCell(cell: JsonCell): string | number | boolean | null {
  if (typeof cell !== 'object' || cell === null) return cell;
  if ('percent' in cell) return `${Number((cell.percent * 100).toPrecision(15))}%`;
  return 'text' in cell ? cell.text : cell.error;
}
