import { excelErrors } from '../values/excelErrors';
import type { Lambda } from '../values/Lambda';
import type { Value } from '../values/Value';
import type { Scope } from './Scope';

/** Runs a lambda; more arguments than parameters give #VALUE!, fewer leave the rest blank. */
export function callLambda(lambda: Lambda, args: readonly Value[], scope: Scope): Value {
  if (args.length > lambda.parameters.length) return excelErrors.value;
  let { variables } = lambda;
  lambda.parameters.forEach((name, index) => {
    variables = { name, value: args[index], outer: variables };
  });
  return lambda.body({ ...scope, variables });
}
