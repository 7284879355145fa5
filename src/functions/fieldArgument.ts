import type { CellInput } from '../kpi/record/Field';
import type { Language } from '../words/index';
import { argumentError } from './argumentError';

/**
 * A cell of the KPI record as Excel hands it over. Left out or blank on the web it is null; blank on the desktop it is
 * 0, which the domain knows for fields that hold text. Throws for an error cell, a logical value, an entity or a range.
 */
export function fieldArgument(value: unknown, argument: string, language?: Language): CellInput {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  throw argumentError(argument, isErrorCell(value) ? 'errorCell' : 'field', language);
}

/** A cell that is judged: a logical value is handed on, so that a letter says of it what Check says. Else as fieldArgument, and throws as that. */
export function judgedArgument(value: unknown, argument: string, language?: Language): CellInput {
  return typeof value === 'boolean' ? value : fieldArgument(value, argument, language);
}

/** Says whether a value stands for #N/A and its like: an error with its code or, among data types, a value of type Error. */
export function isErrorCell(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return 'code' in value || ('type' in value && value.type === 'Error');
}
