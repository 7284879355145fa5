import type { AstExpression } from '@borgar/fx';
import { errorFromCode, excelErrors } from '../values/excelErrors';
import { toCell } from '../values/dereference';
import { Matrix } from '../values/Matrix';
import type { Run } from './Code';
import { compileOperators } from './compileOperators';
import { compileCall } from './compileCall';
import { compileLambda, compileLet } from './compileLambda';
import { compileName } from './compileName';
import { compileReference } from './compileReference';
import { compileStructured } from './compileStructured';
import type { Compiler } from './Compiler';

type Compilers = {
  readonly [Type in AstExpression['type']]: (
    node: Extract<AstExpression, { readonly type: Type }>,
    compiler: Compiler,
  ) => Run;
};

const compilers: Compilers = {
  Literal:
    ({ value }) =>
    () =>
      value,
  ErrorLiteral({ value }) {
    const error = errorFromCode(value) ?? excelErrors.value;
    return () => error;
  },
  ReferenceIdentifier({ kind, value }, compiler) {
    if (kind === 'name') return compileName(value, compiler);
    return kind === 'table' ? compileStructured(value, compiler) : compileReference(value, compiler);
  },
  ArrayExpression({ elements }, compiler) {
    const rows = elements.map((row) => row.map((element) => compiler.compile(element)));
    return (scope) => Matrix.fromRows(rows.map((row) => row.map((run) => toCell(run(scope)))));
  },
  UnaryExpression: compileOperators,
  BinaryExpression: compileOperators,
  CallExpression: compileCall,
  LetExpression: compileLet,
  LambdaExpression: compileLambda,
};

/** Turns one node of the parsed formula into a function of the place it is evaluated in; an argument left out is undefined. */
export function compileNode(node: AstExpression | null | undefined, compiler: Compiler): Run {
  if (!node) return () => undefined;
  const compile = compilers[node.type] as (node: AstExpression, compiler: Compiler) => Run;
  return compile(node, compiler);
}
