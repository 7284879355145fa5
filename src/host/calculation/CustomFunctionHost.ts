import type { CellValue } from '../book/model/CellValue';

/** One call of a custom function from a cell; a blank argument is null here, the host turns it into what its Excel hands over. */
export interface CustomFunctionCall {
  /** With namespace, in capitals, such as `KPI.SPECIFIC`. */
  readonly name: string;
  /** A range comes as rows of values; an argument left out is undefined. */
  readonly arguments: readonly (CellValue | CellValue[][] | undefined)[];
  /** The calling cell, such as `KPIs!T6`. */
  readonly address: string;
}

/** Runs custom functions for the calculation. */
export interface CustomFunctionHost {
  /** False gives #NAME?, which stays until the formula is entered again (`assumptions.unknownFunction`). */
  knows(name: string): boolean;
  /** The name as it was registered, `KPI.Specific` for `kpi.specific`; left out where any spelling will do. */
  spelling?(name: string): string | undefined;
  /** One result a call, in order; never rejects: a failed call gives a CellError. */
  call(calls: readonly CustomFunctionCall[]): Promise<(CellValue | CellValue[][])[]>;
}
