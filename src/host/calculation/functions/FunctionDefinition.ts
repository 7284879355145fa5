import type { Run, Volatility } from '../compile/Code';
import type { Scope } from '../compile/Scope';
import type { Value } from '../values/Value';

/** One of Excel's functions; fewer arguments than `least` or more than `most` are #VALUE! here (Excel refuses the entry). */
export interface FunctionDefinition {
  readonly least: number;
  readonly most: number;
  readonly volatility?: Volatility;
  evaluate(args: readonly Run[], scope: Scope): Value;
}

export type FunctionFamily = Readonly<Record<string, FunctionDefinition>>;
