import type { Kpi } from './kpi';
import { kpiFields } from './kpi';
import { isBlankField } from './isBlankField';

/** A row in which nothing is filled. */
export const blankKpi: Kpi = {
  code: '',
  department: '',
  linkedTarget: '',
  name: '',
  definition: '',
  formula: '',
  unit: '',
  polarity: '',
  baseline: '',
  target: '',
  upper: '',
  deadline: '',
  frequency: '',
  source: '',
  available: '',
  owner: '',
};

/** Says whether nothing is filled in a row. */
export function isBlankKpi(kpi: Partial<Kpi>): boolean {
  return kpiFields.every((field) => isBlankField(field.id, kpi[field.id]));
}
