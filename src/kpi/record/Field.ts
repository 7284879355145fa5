import type { ListId } from './lists';
import type { ShownError } from './ShownError';

/** A letter of SMART. */
export type Letter = 'S' | 'M' | 'A' | 'R' | 'T';

/** The five letters in order. */
export const letters: readonly Letter[] = ['S', 'M', 'A', 'R', 'T'];

/** What a cell hands over: Excel gives dates as serial numbers and, in places, blanks as 0. */
export type CellInput = string | number | boolean | null | ShownError;

/**
 * One column of a table that people fill: the one place that says what it is. From it come blank rows, the column of the sheet
 * with its validation, the reader, the template's parser, the missing-field rule and what the functions are handed.
 * Its head and prompt stand in words, under its id.
 */
export interface Field<Id extends string = string> {
  readonly id: Id;
  readonly kind: 'text' | 'number' | 'numberOrText' | 'date' | 'list';
  /** The word list that is offered in the column's cells. */
  readonly list?: ListId;
  /** The table whose rows are offered instead of a word list. */
  readonly listFrom?: 'departments' | 'targets';
  /** Other words than those of the list are welcome. */
  readonly open?: true;
  readonly required: boolean | 'ifStabilise';
  /** A row of a template means nothing without it. */
  readonly key?: true;
  /** Of the column, in characters of the standard font. */
  readonly width: number;
  /** Short values of different kinds, centred so that they do not run into their neighbours. */
  readonly centred?: true;
  readonly numberFormat?: string;
  /**
   * The letters whose functions take this field, with its place among their arguments, from 1. The first of them is the letter that
   * is not met while the field is blank. Shipped places never change: formulas in people's workbooks rest on them.
   */
  readonly letters?: Readonly<Partial<Record<Letter, number>>>;
  /** Its place among the arguments of ADVICE, from 1; it never changes either, and a new field takes the next one. */
  readonly advice?: number;
}

/** The letters that read a field, the one that asks for it first. */
export function lettersOf({ letters: places }: Field): Letter[] {
  return Object.keys(places ?? {}) as Letter[];
}

/** Says whether numbers are entered in a field, so that a 0 in it is a value. */
export function takesNumbers({ kind }: Field): boolean {
  return kind === 'number' || kind === 'numberOrText';
}
