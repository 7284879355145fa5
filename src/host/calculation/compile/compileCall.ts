import type { AstExpression, CallExpression } from '@borgar/fx';
import { CellError } from '../../book/model/CellError';
import { builtInFunctions } from '../functions/builtInFunctions';
import type { FunctionDefinition } from '../functions/FunctionDefinition';
import { Areas } from '../values/Areas';
import { severalAreas } from '../values/dereference';
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
  if (name === '') {
    const args = compileArguments(node, '', compiler);
    return callOf(compiler.compile(node.callee as unknown as AstExpression), args);
  }
  const upper = name.toUpperCase();
  if (compiler.variables.has(name.toLowerCase())) {
    return callOf(compileName(name, compiler), compileArguments(node, upper, compiler));
  }
  const builtIn = builtInFunctions.get(upper);
  if (builtIn) return compileBuiltIn(builtIn, compileArguments(node, upper, compiler), compiler);
  compiler.findings.structure.add(nameKey(name));
  const isNamed = compiler.workbook.definedName(name, compiler.sheet) !== undefined;
  return isNamed
    ? callOf(compileName(name, compiler), compileArguments(node, upper, compiler))
    : compileCustom(upper, compileArguments(node, upper, compiler.withinCustomFunction()));
}

/** These take unions, and most of them the same cells of several sheets; what the others make of them is not documented. */
const areasFunctions: ReadonlySet<string> = new Set([
  ...['SUM', 'SUMSQ', 'PRODUCT', 'AVERAGE', 'MIN', 'MAX', 'AVERAGEA', 'MINA', 'MAXA', 'COUNT', 'COUNTA', 'MEDIAN'],
  ...[
    'STDEV',
    'STDEV.S',
    'STDEVP',
    'STDEV.P',
    'VAR',
    'VAR.S',
    'VARP',
    'VAR.P',
    'MODE',
    'MODE.SNGL',
    'AND',
    'OR',
    'XOR',
  ],
  ...['LARGE', 'SMALL', 'RANK', 'RANK.EQ', 'RANK.AVG', 'PERCENTILE', 'PERCENTILE.INC', 'PERCENTILE.EXC', 'QUARTILE'],
  ...[
    'QUARTILE.INC',
    'QUARTILE.EXC',
    'AVEDEV',
    'DEVSQ',
    'GEOMEAN',
    'HARMEAN',
    'KURT',
    'SKEW',
    'AREAS',
    'INDEX',
    'ISREF',
  ],
  ...['IF', 'IFS', 'SWITCH', 'CHOOSE'],
]);

function compileArguments(node: CallExpression, name: string, compiler: Compiler): Run[] {
  const asksShape = shapeFunctions.has(name);
  const runs = node.arguments.map((argument) =>
    asksShape ? compiler.compileShape(argument) : compiler.compile(argument),
  );
  return areasFunctions.has(name) ? runs : runs.map(withoutAreas);
}

function withoutAreas(run: Run): Run {
  return (scope) => {
    const value = run(scope);
    if (value instanceof Areas) throw severalAreas(value);
    return value;
  };
}

function compileBuiltIn(
  { least, most, volatility = 'none', evaluate }: FunctionDefinition,
  args: readonly Run[],
  compiler: Compiler,
): Run {
  if (args.length < least || args.length > most) return () => excelErrors.value;
  compiler.findings.addVolatility(volatility);
  return (scope) => evaluate(args, scope);
}

function compileCustom(name: string, args: readonly Run[]): Run {
  return (scope) => scope.services.callCustom(name, () => args.map((run) => run(scope)), scope);
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
