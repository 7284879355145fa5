import type { AstExpression, CallExpression } from '@borgar/fx';
import { CellError } from '../../book/model/CellError';
import { builtInFunctions } from '../functions/builtInFunctions';
import { excelErrors } from '../values/excelErrors';
import { Lambda } from '../values/Lambda';
import { callLambda } from './callLambda';
import type { Run } from './Code';
import { compileName } from './compileName';
import type { Compiler } from './Compiler';
import { nameKey } from './structureKeys';

/** These ask a reference for its place, its size or its formulas, not for its values. */
const shapeFunctions: ReadonlySet<string> = new Set([
  ...['ROW', 'ROWS', 'COLUMN', 'COLUMNS', 'AREAS', 'ISREF', 'SHEET', 'ISFORMULA', 'FORMULATEXT'],
]);

/** Calls, in this order: a variable or an expression that is a lambda, a function of Excel, a named lambda, a custom function. */
export function compileCall(node: CallExpression, compiler: Compiler): Run {
  const callee: { type: string; name?: string } = node.callee;
  const name = (callee.name ?? '').replace(/^(?:_xlfn\.)?(?:_xlws\.)?/i, '');
  const upper = name.toUpperCase();
  const isVariable = compiler.variables.has(name.toLowerCase());
  const builtIn = isVariable ? undefined : builtInFunctions.get(upper);
  const isNamed = isVariable || compiler.workbook.definedName(name, compiler.sheet) !== undefined;
  const inner = name === '' || isNamed || builtIn ? compiler : compiler.withinCustomFunction();
  const args = node.arguments.map((argument) =>
    shapeFunctions.has(upper) ? inner.compileShape(argument) : inner.compile(argument),
  );
  if (name === '') return callOf(compiler.compile(node.callee as unknown as AstExpression), args);
  if (isVariable) return callOf(compileName(name, compiler), args);
  if (builtIn) {
    if (args.length < builtIn.least || args.length > builtIn.most) return () => excelErrors.value;
    compiler.findings.addVolatility(builtIn.volatility ?? 'none');
    const { evaluate } = builtIn;
    return (scope) => evaluate(args, scope);
  }
  compiler.findings.structure.add(nameKey(name));
  if (isNamed) return callOf(compileName(name, compiler), args);
  return (scope) =>
    scope.services.callCustom(
      upper,
      args.map((run) => run(scope)),
      scope,
    );
}

function callOf(callee: Run, args: readonly Run[]): Run {
  return (scope) => {
    const called = callee(scope);
    if (called instanceof Lambda) {
      return callLambda(
        called,
        args.map((run) => run(scope)),
        scope,
      );
    }
    return called instanceof CellError ? called : excelErrors.reference;
  };
}
