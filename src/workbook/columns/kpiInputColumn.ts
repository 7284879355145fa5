import type { KpiField, KpiFieldId } from '../../kpi/record/kpi';
import type { Language } from '../../words/language';
import { workbookWords } from '../../words/workbookWords';
import { names } from '../names';
import type { ColumnSpec, ColumnValidation } from './TableSpec';

const widths: Readonly<Record<KpiFieldId, number>> = {
  code: 8,
  department: 12,
  linkedTarget: 20,
  name: 20,
  definition: 27,
  formula: 27,
  unit: 10,
  polarity: 12,
  baseline: 10,
  target: 14,
  upper: 9,
  deadline: 12,
  frequency: 12,
  source: 16,
  available: 12,
  owner: 13,
};

/** Short values of different kinds stand in these columns; centred, they do not run into their neighbours. */
const centred: ReadonlySet<KpiFieldId> = new Set(['unit', 'baseline', 'upper', 'deadline', 'available']);

function validationOf(field: KpiField): ColumnValidation | undefined {
  switch (field.id) {
    case 'department':
      return { kind: 'list', source: names.departments, others: 'asked' };
    case 'linkedTarget':
      return { kind: 'list', source: names.targets, others: 'asked' };
    case 'unit':
    case 'baseline':
      return { kind: 'list', source: names[field.id], others: 'allowed' };
    case 'polarity':
    case 'frequency':
    case 'available':
      return { kind: 'list', source: names[field.id], others: 'refused' };
    case 'deadline':
      return { kind: 'date' };
    case 'upper':
      return { kind: 'number' };
    default:
      return undefined;
  }
}

function promptOf(field: KpiField, language: Language): string | undefined {
  const { prompts } = workbookWords[language];
  switch (field.id) {
    case 'department':
    case 'linkedTarget':
    case 'baseline':
    case 'target':
    case 'upper':
    case 'deadline':
      return prompts[field.id];
    case 'unit':
      return prompts.openList;
    default:
      return validationOf(field) ? prompts.list : undefined;
  }
}

/** The column of one typed field of the KPI record. */
export function kpiInputColumn(field: KpiField, language: Language): ColumnSpec {
  return {
    id: field.id,
    head: field.heads[language],
    width: widths[field.id],
    numberFormat: field.kind === 'date' ? 'yyyy-mm-dd' : undefined,
    align: centred.has(field.id) ? 'Center' : undefined,
    takesNumber: field.kind === 'number' || field.kind === 'numberOrText',
    validation: validationOf(field),
    prompt: promptOf(field, language),
  };
}
