import { departmentFields } from '../../kpi/record/departmentFields';
import { kpiFields } from '../../kpi/record/kpi';
import type { Language } from '../../words/language';
import { targetFields } from '../../kpi/record/targetFields';
import { workbookWords } from '../../words/workbookWords';
import type { DataTableKey } from '../names';

const fieldsOf = { departments: departmentFields, targets: targetFields, kpis: kpiFields };

/** The head of a typed or calculated column in one language: `('kpis', 'source', 'id')` → `Sumber data`. Throws on an id that no column has. */
export function headOf(table: DataTableKey, id: string, language: Language): string {
  const field = fieldsOf[table].find((each) => each.id === id);
  if (field) return field.heads[language];
  const calculated = Object.entries(workbookWords[language].heads).find(([key]) => key === id);
  if (!calculated) throw new Error(`No column ${id} in ${table}`);
  return calculated[1];
}
