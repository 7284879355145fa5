import { takesNumbers, type Field } from '../../kpi/record/Field';
import type { WorkbookWords } from '../../words/workbookWords';
import { names, type DataTableKey } from '../names';
import { fieldsOf, type TableHeads } from './tableHeads';
import type { ColumnSpec, ColumnValidation } from './TableSpec';

/** The columns that people fill, as the record has them. */
export function inputColumns(table: DataTableKey, words: WorkbookWords, heads: TableHeads): ColumnSpec[] {
  return fieldsOf[table].map((field) => ({
    id: field.id,
    head: heads(table, field.id),
    width: field.width,
    numberFormat: field.numberFormat,
    align: field.centred ? 'Center' : undefined,
    takesNumber: takesNumbers(field),
    validation: validationOf(field),
    prompt: promptOf(table, field, words),
  }));
}

function validationOf({ kind, list, listFrom, open }: Field): ColumnValidation | undefined {
  if (listFrom) return { kind: 'list', source: names[listFrom], others: 'asked' };
  if (list) return { kind: 'list', source: names[list], others: open ? 'allowed' : 'refused' };
  return kind === 'date' || kind === 'number' ? { kind } : undefined;
}

/** A field's own prompt, else what its kind of list asks for. */
function promptOf(
  table: DataTableKey,
  { id, list, open }: Field,
  { fields, prompts }: WorkbookWords,
): string | undefined {
  const ofFields: Readonly<Record<string, { readonly prompt?: string }>> = fields[table];
  return ofFields[id]?.prompt ?? (list && (open ? prompts.openList : prompts.list));
}
