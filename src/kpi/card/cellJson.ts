import { longestCellText } from '../record/longestCellText';
import type { CellInput, Field } from '../record/Field';
import { isoDay, serialOfIso } from '../record/isoDay';
import { lists, listWord, type ListId, type ListSpellings } from '../record/lists';
import { isShownError } from '../record/ShownError';
import type { PartReader } from './partReader';
import type { RecordedCell } from './TemplateRecords';

/** A cell as JSON has it: see `cellJson`. */
export type JsonCell =
  | string
  | number
  | boolean
  | null
  | { readonly text: string }
  | { readonly percent: number }
  | { readonly error: string };

/**
 * What a cell holds as JSON, so that `recordedCell` gives it back without loss: a blank as null, a day as `2026-12-31`, a word of the
 * field's list by its id, a number shown as a percentage as `{ "percent": 0.9 }`, an error as `{ "error": "#N/A" }`, and a text that could
 * be taken for a day or an id as `{ "text": … }`.
 * @param spellings How the workbook's language writes the entries of lists.
 */
export function cellJson(field: Field, cell: CellInput, spellings: ListSpellings, isPercent = false): JsonCell {
  if (cell === null || cell === '') return null;
  if (isShownError(cell)) return { error: cell.shown };
  if (typeof cell === 'number') return numberJson(field, cell, isPercent);
  return typeof cell === 'string' ? textJson(field, cell, spellings) : cell;
}

function numberJson({ kind }: Field, value: number, isPercent: boolean): JsonCell {
  if (kind === 'date') return isoDay(value) ?? value;
  return isPercent ? { percent: value } : value;
}

function textJson(field: Field, text: string, spellings: ListSpellings): JsonCell {
  const { list } = field;
  const entry = list && entriesOf(list).find((id) => listWord(spellings, list, id) === text);
  if (entry !== undefined) return entry;
  return typeof textCell(field, text) === 'string' ? text : { text };
}

function entriesOf(list: ListId): readonly string[] {
  return lists[list];
}

/** What a plain text of the JSON stands for in this field. */
function textCell({ kind, list }: Field, text: string): RecordedCell {
  if (kind === 'date') return serialOfIso(text) ?? text;
  return list && entriesOf(list).includes(text) ? { entry: text } : text;
}

/** Reads one cell of a record; leaving it out is a blank one. */
export function recordedCell(field: Field): PartReader<RecordedCell> {
  return (value, path, problems) => {
    const cell = cellIn(field, value);
    if (cell === undefined) problems.push({ path, code: 'notCell', values: {} });
    else if (typeof cell === 'string' && cell.length > longestCellText) {
      problems.push({ path, code: 'tooLong', values: { most: longestCellText } });
    }
    return cell ?? '';
  };
}

function cellIn(field: Field, value: unknown): RecordedCell | undefined {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return textCell(field, value);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'object' ? taggedCell(Object.entries(value)) : undefined;
}

function taggedCell([only, ...more]: readonly [string, unknown][]): RecordedCell | undefined {
  if (only === undefined || more.length > 0) return undefined;
  const [tag, value] = only;
  if (tag === 'percent' && typeof value === 'number') return { percent: value };
  if (typeof value !== 'string') return undefined;
  if (tag === 'error') return { shown: value };
  return tag === 'text' ? value : undefined;
}
