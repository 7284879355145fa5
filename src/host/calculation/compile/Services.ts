import type { EqualityIndex } from '../functions/criteria/EqualityIndex';
import type { CellError } from '../../book/model/CellError';
import type { Reference } from '../values/Reference';
import type { Value } from '../values/Value';
import type { Code } from './Code';
import type { Scope } from './Scope';

/** What evaluation needs from the calculation around it. */
export interface Services {
  /** The result of a custom function, #BUSY! while its promise is open, #NAME? where nobody knows it. */
  callCustom(name: string, args: () => readonly Value[], scope: Scope): Value;
  /**
   * Tells of something whose value nobody here can know. Gives `instead`, or ends the formula with a NotCalculated where its cell has
   * a result to keep.
   * @param what Names it in a sentence: `GETPIVOTDATA`.
   */
  notCalculated(what: string, instead: CellError, scope: Scope): CellError;
  /** #NAME? for a name that the workbook does not have; where saved results of what is unknown are kept, as `notCalculated`. */
  unknownName(name: string, scope: Scope): CellError;
  /** An index over one column of cells, kept until a value in it changes. */
  indexOf(column: Reference): EqualityIndex;
  /** Compiles a text that became a formula only now (INDIRECT). */
  compile(formula: string, scope: Scope): Code;
}
