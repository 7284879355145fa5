import type { LambdaExpression, LetExpression } from '@borgar/fx';
import { Lambda } from '../values/Lambda';
import type { Run } from './Code';
import type { Compiler } from './Compiler';
import type { Scope } from './Scope';

export function compileLet(node: LetExpression, compiler: Compiler): Run {
  const known = new Set(compiler.variables);
  const steps = node.declarations.map(({ id, init }) => {
    const name = id.name.toLowerCase();
    const run = compiler.withVariables(new Set(known)).compile(init);
    known.add(name);
    return { name, run };
  });
  const body = compiler.withVariables(known).compile(node.body);
  return (scope) => {
    let inner: Scope = scope;
    for (const { name, run } of steps) {
      inner = { ...inner, variables: { name, value: run(inner), outer: inner.variables } };
    }
    return body(inner);
  };
}

export function compileLambda(node: LambdaExpression, compiler: Compiler): Run {
  const parameters = node.params.map((parameter) => parameter.name.toLowerCase());
  const known = new Set([...compiler.variables, ...parameters]);
  const body = compiler.withVariables(known).compile(node.body);
  return (scope) => new Lambda(parameters, body, scope.variables);
}
