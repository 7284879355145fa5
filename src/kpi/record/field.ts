import type { InEachLanguage } from '../../words/language';
import type { ListId } from './lists';

/** A letter of SMART. */
export type Letter = 'S' | 'M' | 'A' | 'R' | 'T';

/** The five letters in order. */
export const letters: readonly Letter[] = ['S', 'M', 'A', 'R', 'T'];

/** What a cell hands over: Excel gives dates as serial numbers and, in places, blanks as 0. */
export type CellInput = string | number | boolean | null;

/** One column of a table that people fill. */
export interface Field<Id extends string> {
  readonly id: Id;
  readonly heads: InEachLanguage;
  readonly kind: 'text' | 'number' | 'numberOrText' | 'date' | 'list';
  /** The word list that is offered in the column's cells. */
  readonly list?: ListId;
  /** The table whose rows are offered instead of a word list. */
  readonly listFrom?: 'departments' | 'targets';
  /** Other words than those of the list are welcome. */
  readonly openList?: boolean;
  readonly required: boolean | 'ifStabilise';
  /** The letters whose functions take this field as an argument. */
  readonly letters: readonly Letter[];
}
