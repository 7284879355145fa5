import { readCell } from '../../intake/readCell';
import type { RecordedCell } from '../../kpi/card/TemplateRecords';
import type { CellInput, Field } from '../../kpi/record/Field';
import { isoDay } from '../../kpi/record/isoDay';
import { isShownError } from '../../kpi/record/ShownError';
import { listWord, type ListSpellings } from '../../kpi/record/lists';
import { everyLanguage } from '../../words/index';

const reading = { spellings: everyLanguage, placeholders: new Set<string>(), mark: undefined, monthFirst: false };

/** What a text that is typed into the pane means in a field, as a pasted cell would; texts stay as typed but for outer spaces. */
export function typedCell(field: Field, text: string): RecordedCell {
  return field.kind === 'text' ? text.trim() : readCell(field, { text }, reading).cell;
}

/** What a cell holds after a text was typed into it. */
export function typedValue(field: Field, text: string, lists: ListSpellings): CellInput {
  const cell = typedCell(field, text);
  if (typeof cell !== 'object' || cell === null || isShownError(cell)) return cell;
  return 'percent' in cell ? cell.percent : field.list ? listWord(lists, field.list, cell.entry) : cell.entry;
}

/** A cell as text for a form: days as `2026-12-31`, a share as `95%` where the cell shows it so; "" for an error. */
export function shownCell(field: Field, value: CellInput | undefined, isPercent: boolean): string {
  if (value === null || value === undefined || isShownError(value)) return '';
  if (typeof value !== 'number') return String(value);
  if (field.kind === 'date') return isoDay(value) ?? String(value);
  return isPercent ? `${Number((value * 100).toPrecision(12))}%` : String(value);
}
