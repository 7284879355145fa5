import type { Sheet } from '../../book/model/Sheet';
import type { Reference } from '../values/Reference';
import type { Value } from '../values/Value';
import type { Scope } from './Scope';

export type Run = (scope: Scope) => Value;

/** Which cells an expression reads when its formula stands in the given cell; undefined where it reads none. */
export type Precedent = (sheet: Sheet, row: number, column: number) => Reference | undefined;

/** `clock`: another value at each calculation (NOW, RAND); `dynamic`: what it reads shows only while it runs (INDIRECT, OFFSET). */
export type Volatility = 'none' | 'clock' | 'dynamic';

/** A formula made ready to run in any cell where it reads the same in R1C1 notation. */
export interface Code {
  readonly run: Run;
  readonly precedents: readonly Precedent[];
  /** References of which only place, size or formulas are asked (ROWS, FORMULATEXT …), so that they make no circle. */
  readonly shapes: readonly Precedent[];
  /** Keys of the sheets, tables and names it was compiled with, present or missing (see `structureKeys`). */
  readonly structure: ReadonlySet<string>;
  readonly volatility: Volatility;
}
