import type { RecordedCell } from '../kpi/card/TemplateRecords';
import type { Field } from '../kpi/record/Field';
import { typedInstead } from '../kpi/record/taken/TakenDate';
import { listEntry, lists, type ListId, type Spellings } from '../kpi/record/lists';
import { headKey } from './headKey';
import type { GridCell } from './Grid';
import { readDay } from './readDay';
import { readNumber, type DecimalMark } from './readNumber';

/** What the rest of a table says about reading one cell of it. */
export interface CellReading {
  readonly spellings: Spellings;
  readonly placeholders: ReadonlySet<string>;
  readonly mark: DecimalMark | undefined;
  readonly monthFirst: boolean;
}

/** Nothing but dashes, points, question marks and the like. */
const onlySigns = /^[\s\-–—_.…?*/\\]+$/u;
const wholeDay = /^(?:\d{1,2}[/-]\d{1,2}[/-]\d{4}|\d{4}-\d{2}-\d{2})$/;
const clock = /^\d{1,3}:\d\d(?::\d\d)?$/;
/** An apostrophe that keeps a spreadsheet from taking a text for a formula. */
const escaped = /^'(?=[=+\-@\t\r\n'])/;

/** What a cell of somebody's table means in a field; "" for a blank one and a placeholder. `isRead` is false where its text is kept as it is though the field takes something else. */
export function readCell(
  field: Field,
  cell: GridCell,
  reading: CellReading,
): { readonly cell: RecordedCell; readonly isRead: boolean } {
  const text = cell.text.trim();
  if (isPlaceholder(field, text, reading)) return { cell: '', isRead: true };
  const { list, kind, open } = field;
  const entry = list && entryOf(list, text, reading.spellings);
  if (entry !== undefined) return { cell: { entry }, isRead: true };
  if (kind === 'list') return { cell: plain(text), isRead: list === undefined || open === true };
  if (kind === 'date') return dayIn(cell, reading.monthFirst);
  if (kind === 'text') return { cell: plain(text), isRead: true };
  return numberCell(field, cell, reading.mark);
}

/** What a spreadsheet took for a day or a time is no number that anybody meant. */
function numberCell(
  { kind }: Field,
  cell: GridCell,
  mark: DecimalMark | undefined,
): { readonly cell: RecordedCell; readonly isRead: boolean } {
  const isDay = isTaken(cell);
  const number = isDay ? undefined : numberIn(cell, mark);
  const isRead = number !== undefined || (kind === 'numberOrText' && !isDay);
  return { cell: number ?? plain(cell.text.trim()), isRead };
}

/** Days and times as a spreadsheet shows what it took for one: 8-Oct, 10/8/2026; with the number behind it 1:03 too. */
function isTaken({ text, value }: GridCell): boolean {
  const shown = text.trim();
  if (typedInstead(shown) !== undefined || wholeDay.test(shown)) return true;
  return value !== undefined && (clock.test(shown) || readDay(shown) === value || readDay(shown, true) === value);
}

function isPlaceholder({ list }: Field, text: string, { placeholders, spellings }: CellReading): boolean {
  if (text === '') return true;
  if (list && listEntry(spellings, list, text) !== undefined) return false;
  return onlySigns.test(text) || placeholders.has(headKey(text));
}

function entryOf(list: ListId, text: string, spellings: Spellings): string | undefined {
  const ids: readonly string[] = lists[list];
  return listEntry(spellings, list, text) ?? ids.find((id) => id === text);
}

function plain(text: string): string {
  return text.replace(escaped, '');
}

function dayIn({ text, value }: GridCell, monthFirst: boolean): { cell: RecordedCell; isRead: boolean } {
  const day = value !== undefined && value >= 367 ? value : readDay(text, monthFirst);
  return day === undefined ? { cell: plain(text.trim()), isRead: false } : { cell: day, isRead: true };
}

function numberIn({ text, value }: GridCell, mark: DecimalMark | undefined): RecordedCell | undefined {
  if (value === undefined) return readNumber(text, mark);
  return text.includes('%') ? { percent: value } : value;
}
