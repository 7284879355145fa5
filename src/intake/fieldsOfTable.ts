import { departmentFields } from '../kpi/record/departmentFields';
import type { Field } from '../kpi/record/Field';
import { kpiFields } from '../kpi/record/kpiFields';
import { targetFields } from '../kpi/record/targetFields';
import type { IntakeTable } from './Understood';

/** The fields that rows of each table can be taken into. */
export const fieldsOfTable: Readonly<Record<IntakeTable, readonly Field[]>> = {
  departments: departmentFields,
  targets: targetFields,
  kpis: kpiFields,
};

/** The field without which a row of a table means nothing. */
export const nameOfRow: Readonly<Record<IntakeTable, string>> = {
  departments: 'department',
  targets: 'target',
  kpis: 'name',
};
