import { kpiFields, type KpiFieldId } from '../../kpi/record/kpiFields';

/** The fields of a KPI that a reviewer agrees to. */
export type SignedFieldId = Extract<
  KpiFieldId,
  'name' | 'definition' | 'formula' | 'unit' | 'polarity' | 'baseline' | 'target' | 'deadline' | 'source' | 'upper'
>;

const signed: Readonly<Record<SignedFieldId, true>> = {
  ...{ name: true, definition: true, formula: true, unit: true, polarity: true },
  ...{ baseline: true, target: true, deadline: true, source: true, upper: true },
};

/** They, in the order of the record. */
export const signedFields = kpiFields.filter(
  (field): field is (typeof kpiFields)[number] & { readonly id: SignedFieldId } => field.id in signed,
);
