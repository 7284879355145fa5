import { cellText } from '../../kpi/record/cellText';
import type { Kpi } from '../../kpi/record/kpiFields';

/** By what a KPI row is found again. */
export interface KpiPlace {
  /** One-based row of the sheet where it stood. */
  readonly row: number;
  readonly code: string;
  readonly department: string;
  readonly kpi: string;
}

export function kpiPlace({ row, record }: { readonly row: number; readonly record: Kpi }): KpiPlace {
  const { code, department, name } = record;
  return { row, code: cellText(code), department: cellText(department), kpi: cellText(name) };
}
