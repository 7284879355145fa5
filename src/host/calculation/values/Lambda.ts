import type { Run } from '../compile/Code';
import type { Variables } from '../compile/Scope';

/** A function made by LAMBDA, with the variables it saw where it was written. */
export class Lambda {
  constructor(
    readonly parameters: readonly string[],
    readonly body: Run,
    readonly variables: Variables | undefined,
  ) {}
}
