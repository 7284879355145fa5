import type { RecordedCell } from '../../kpi/card/TemplateRecords';
import type { CellInput } from '../../kpi/record/Field';
import { takesNumbers } from '../../kpi/record/Field';
import type { ListSpellings } from '../../kpi/record/lists';
import { fieldsOf } from '../columns/tableHeads';
import { recordedInput } from '../drawing/recordedInput';
import type { DataTableKey } from '../names';
import type { RowEntry } from './IntakeTarget';

/** What Excel is given for a row of a table, words of lists in the workbook's language. */
export function rowEntry(
  key: DataTableKey,
  cells: Readonly<Partial<Record<string, RecordedCell>>>,
  lists: ListSpellings,
): RowEntry {
  const values = new Map<string, CellInput>();
  const formats = new Map<string, string>();
  for (const field of fieldsOf[key]) {
    const cell = cells[field.id];
    if (takesNumbers(field)) formats.set(field.id, formatOf(cell));
    if (cell !== undefined && cell !== '') values.set(field.id, recordedInput(field, cell, lists));
  }
  return { values, formats };
}

function formatOf(cell: RecordedCell | undefined): string {
  if (typeof cell !== 'object' || cell === null || !('percent' in cell)) return 'General';
  return Math.round(cell.percent * 100) === cell.percent * 100 ? '0%' : '0.0#%';
}
