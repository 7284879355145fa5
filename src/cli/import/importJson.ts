import type { IntakePlan } from '../../intake/compareRows';
import type { UnderstoodTable } from '../../intake/Understood';

/** What `import --plan` prints: how each column was understood, what is left out and why, and the rows as they would be written. */
export function importJson(understood: UnderstoodTable, plan: IntakePlan, otherTables: number): object {
  const { table, columns, leftOut, blankRows, keptAsTyped, carriedDepartments, unitsFromTarget } = understood;
  return {
    table,
    columns: columns.map(({ head, field, reason, sure, leftOut: why, sample }) => ({
      ...{ head, field: field ?? null, reason: reason ?? null, sure, leftOut: why ?? null, sample },
    })),
    rows: plan.added,
    existing: plan.existing.map(({ row }) => row),
    newDepartments: plan.newDepartments,
    leftOut,
    ...{ blankRows, keptAsTyped, carriedDepartments, unitsFromTarget, otherTables },
  };
}
