import { departmentFields } from '../../kpi/record/departmentFields';
import type { Field } from '../../kpi/record/Field';
import { kpiFields } from '../../kpi/record/kpiFields';
import { targetFields } from '../../kpi/record/targetFields';
import type { WorkbookWords } from '../../words/workbookWords';
import type { DataTableKey } from '../names';

/** The fields that people fill, by table. */
export const fieldsOf: Readonly<Record<DataTableKey, readonly Field[]>> = {
  departments: departmentFields,
  targets: targetFields,
  kpis: kpiFields,
};

/** Gives the head of a typed or calculated column by its id. Throws on an id that no column has. */
export type TableHeads = (table: DataTableKey, id: string) => string;

/** The heads that Generate gives in a language: `('kpis', 'source')` in Indonesian → Sumber data. */
export function givenHeads({ fields, heads }: Pick<WorkbookWords, 'fields' | 'heads'>): TableHeads {
  const calculated: Readonly<Record<string, string>> = heads;
  return (table, id) => {
    const ofFields: Readonly<Record<string, { readonly head: string }>> = fields[table];
    const head = ofFields[id]?.head ?? calculated[id];
    if (head === undefined) throw new Error(`No column ${id} in ${table}`);
    return head;
  };
}
