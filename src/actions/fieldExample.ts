import type { KpiFieldId } from '../kpi/record/kpiFields';
import { everyLanguage, words, type Language } from '../words/index';
import { exampleFields, type Example } from '../kpi/library/example';
import { exampleLike } from '../kpi/library/exampleLike';

/** How a good KPI of the library fills a field. */
export interface FieldExample {
  /** The library KPI's name. */
  readonly kpi: string;
  /** What stands in the field there; the name itself where the field is the name. */
  readonly text: string;
}

function isExampleField(field: KpiFieldId): field is keyof Example & KpiFieldId {
  return exampleFields.some((each) => each === field);
}

/**
 * The nearest good KPI of the same department and what it has in this field; undefined for fields that only the row itself can
 * tell (target, owner …) and where the library knows nothing like it.
 */
export function fieldExample(
  field: KpiFieldId | undefined,
  kpi: string,
  department: string,
  language: Language,
): FieldExample | undefined {
  if (field === undefined || !isExampleField(field)) return undefined;
  const example = exampleLike(kpi, department, words[language], everyLanguage);
  return example && { kpi: example.name, text: example[field] };
}
