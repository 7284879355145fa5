import type { KpiField, KpiFieldId } from '../../domain/kpi';
import type { Language } from '../../domain/language/language';
import { workbookWords } from '../language/workbookWords';
import { names } from '../names';
import type { ColumnSpec, ColumnValidation } from './TableSpec';

const widths: Readonly<Record<KpiFieldId, number>> = {
  code: 9,
  department: 13,
  linkedTarget: 24,
  name: 25,
  definition: 32,
  formula: 32,
  unit: 10,
  polarity: 13,
  baseline: 11,
  target: 15,
  upper: 10,
  deadline: 12,
  frequency: 13,
  source: 20,
  available: 12,
  owner: 15,
};

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
  const isNumber = field.kind === 'number' || field.kind === 'numberOrText';
  return {
    id: field.id,
    head: field.heads[language],
    width: widths[field.id],
    numberFormat: field.kind === 'date' ? 'yyyy-mm-dd' : undefined,
    align: isNumber ? 'Right' : undefined,
    validation: validationOf(field),
    prompt: promptOf(field, language),
  };
}
