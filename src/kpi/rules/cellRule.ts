import type { CellInput, Field } from '../record/Field';
import type { FindingValues } from './kpiRule';

/** A rule that looks at each typed cell by itself. The letter that asks for its field first is then not met. */
interface CellRule<Id extends string, Values extends FindingValues> {
  readonly id: Id;
  readonly check: (cell: CellInput, field: Field) => Values | undefined;
  /** Worth saying first, though the letter is met all the same. */
  readonly remark?: true;
}

/** Declares a rule about single cells; its docstring says Wish, Why and Source. */
export function cellRule<const Id extends string, Values extends FindingValues>(
  rule: CellRule<Id, Values>,
): CellRule<Id, Values> {
  return rule;
}

/** What the cell shows, and its address where that is known, such as `E6`. */
export interface ShownCell extends FindingValues {
  readonly shown: string;
  readonly cell: string;
}
