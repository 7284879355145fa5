import type { Sheet } from '../../book/model/Sheet';
import type { Services } from './Services';
import type { Value } from '../values/Value';

/** Variables of LET and LAMBDA, the innermost first. */
export interface Variables {
  readonly name: string;
  readonly value: Value;
  readonly outer: Variables | undefined;
}

/** Where a formula is being evaluated: the cell it stands in and what it may call upon. */
export interface Scope {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly services: Services;
  readonly variables: Variables | undefined;
}
