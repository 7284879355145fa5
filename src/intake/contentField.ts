import { departmentOf } from '../kpi/library/departmentOf';
import { listEntry, type ListId, type Spellings } from '../kpi/record/lists';
import { fieldsOfTable } from './fieldsOfTable';
import { readDay } from './readDay';
import { readNumber } from './readNumber';
import type { IntakeTable } from './Understood';

/** So large a share of a column's filled cells must be of one kind. */
const mostly = 0.8;
const code = /^\p{L}{1,6}[-. /]?\d{1,4}(?:[-.]\d{1,4})*$/u;
const level = /^(?:[<>≤≥=]|min(?:imal|imum)?\b|max\b|maks(?:imal|imum)?\b|at least\b|at most\b)/i;

/** The field that a column's cells tell by themselves; undefined for plain texts. */
export function contentField(texts: readonly string[], table: IntakeTable, spellings: Spellings): string | undefined {
  const filled = texts.filter((text) => text !== '');
  if (filled.length === 0) return undefined;
  const isKind = (holds: (text: string) => boolean): boolean => filled.filter(holds).length >= filled.length * mostly;
  const ids = new Set<string>(fieldsOfTable[table].map(({ id }) => id));
  return kinds(table, spellings).find(({ field, holds }) => ids.has(field) && isKind(holds))?.field;
}

interface Kind {
  readonly field: string;
  readonly holds: (text: string) => boolean;
}

function kinds(table: IntakeTable, spellings: Spellings): readonly Kind[] {
  const listed = fieldsOfTable[table].flatMap(({ id, list }): Kind[] =>
    list === undefined || list === 'baseline' ? [] : [{ field: id, holds: (text) => isEntry(spellings, list, text) }],
  );
  const all: readonly Kind[] = [
    ...listed,
    { field: 'deadline', holds: (text) => !/^\d+$/.test(text) && readDay(text) !== undefined },
    { field: 'code', holds: (text) => code.test(text) },
    { field: 'target', holds: (text) => level.test(text) || readNumber(text, undefined) !== undefined },
    { field: 'department', holds: isDepartment },
  ];
  return all.filter(({ field }) => field !== 'target' || table === 'kpis');
}

function isEntry(spellings: Spellings, list: ListId, text: string): boolean {
  return listEntry(spellings, list, text) !== undefined;
}

/** The short name of a department that the library knows. */
export function isDepartment(text: string): boolean {
  return text.length <= 40 && text.split(/\s+/).length <= 4 && departmentOf(text) !== undefined;
}

/** Says whether a column only counts its rows. */
export function isRunning(texts: readonly string[]): boolean {
  const numbers = texts.filter((text) => text !== '').map((text) => Number(text.replace(/[.)]$/, '')));
  return numbers.length > 0 && numbers.every((each, at) => Number.isInteger(each) && each === (numbers[0] ?? 0) + at);
}
