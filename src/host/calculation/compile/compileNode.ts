import type { AstExpression } from '@borgar/fx';
import { errorFromCode, excelErrors } from '../values/excelErrors';
import { toCell } from '../values/dereference';
import { Matrix } from '../values/Matrix';
import type { Run } from './Code';
import { compileBinary, compileUnary } from './compileOperator';
import { compileCall } from './compileCall';
import { compileLambda, compileLet } from './compileLambda';
import { compileName } from './compileName';
import { compileReference } from './compileReference';
import { compileStructured } from './compileStructured';
import type { Compiler } from './Compiler';

/** Turns one node of the parsed formula into a function of the place it is evaluated in. */
export function compileNode(node: AstExpression | null | undefined, compiler: Compiler): Run {
  if (!node) return () => undefined;
  switch (node.type) {
    case 'Literal': {
      const { value } = node;
      return () => value;
    }
    case 'ErrorLiteral': {
      const error = errorFromCode(node.value) ?? excelErrors.value;
      return () => error;
    }
    case 'ReferenceIdentifier':
      if (node.kind === 'name') return compileName(node.value, compiler);
      return node.kind === 'table' ? compileStructured(node.value, compiler) : compileReference(node.value, compiler);
    case 'ArrayExpression': {
      const rows = node.elements.map((row) => row.map((element) => compiler.compile(element)));
      return (scope) => Matrix.fromRows(rows.map((row) => row.map((run) => toCell(run(scope)))));
    }
    case 'UnaryExpression':
      return compileUnary(node.operator, compiler.compile(node.arguments[0]));
    case 'BinaryExpression':
      return compileBinary(node, compiler);
    case 'CallExpression':
      return compileCall(node, compiler);
    case 'LetExpression':
      return compileLet(node, compiler);
    case 'LambdaExpression':
      return compileLambda(node, compiler);
  }
}
