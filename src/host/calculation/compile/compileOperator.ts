import type { BinaryExpression, UnaryOperator } from '@borgar/fx';
import { CellError } from '../../book/model/CellError';
import { Sheet } from '../../book/model/Sheet';
import { dereference } from '../values/dereference';
import { excelErrors } from '../values/excelErrors';
import { lift } from '../values/lift';
import { Matrix } from '../values/Matrix';
import { Reference } from '../values/Reference';
import { toNumber } from '../values/toNumber';
import type { Value } from '../values/Value';
import { binaryOperators } from './binaryOperators';
import type { Run } from './Code';
import type { Compiler } from './Compiler';
import type { Scope } from './Scope';

export function compileUnary(operator: UnaryOperator, operand: Run): Run {
  switch (operator) {
    case '+':
      return (scope) => dereference(operand(scope));
    case '-':
      return numeric(operand, (number) => -number);
    case '%':
      return numeric(operand, (number) => number / 100);
    case '#':
      return (scope) => spilled(operand(scope));
    case '@':
      return (scope) => implicitIntersection(operand(scope), scope);
  }
}

function numeric(operand: Run, apply: (number: number) => number): Run {
  return (scope) =>
    lift([dereference(operand(scope))], ([cell = null]) => {
      const number = toNumber(cell);
      return typeof number === 'number' ? apply(number) : number;
    });
}

/** `A1#`: all cells that the formula in A1 spills over. */
function spilled(value: Value): Value {
  if (!(value instanceof Reference)) return value instanceof CellError ? value : excelErrors.reference;
  const area = value.sheet.spills.get(Sheet.key(value.top, value.left));
  if (area) return new Reference(value.sheet, area.top, area.left, area.bottom, area.right);
  return value.sheet.formula(value.top, value.left) === undefined ? excelErrors.reference : value;
}

/** `@A1:A9`: the cell in the formula's own row or column. */
function implicitIntersection(value: Value, { row, column }: Scope): Value {
  if (value instanceof Matrix) return value.at(0, 0);
  if (!(value instanceof Reference) || value.isSingle) return value;
  const top = value.rows === 1 ? value.top : row;
  const left = value.columns === 1 ? value.left : column;
  const inside = top >= value.top && top <= value.bottom && left >= value.left && left <= value.right;
  return inside ? new Reference(value.sheet, top, left, top, left) : excelErrors.value;
}

export function compileBinary(node: BinaryExpression, compiler: Compiler): Run {
  const left = compiler.compile(node.arguments[0]);
  const right = compiler.compile(node.arguments[1]);
  if (node.operator === ':') {
    compiler.findings.addVolatility('dynamic');
    return (scope) => combine(left(scope), right(scope), span);
  }
  if (node.operator === ' ') return (scope) => combine(left(scope), right(scope), intersection);
  const apply = binaryOperators[node.operator];
  if (!apply) return () => excelErrors.value;
  return (scope) => lift([dereference(left(scope)), dereference(right(scope))], apply);
}

function combine(one: Value, other: Value, join: (one: Reference, other: Reference) => Value): Value {
  if (one instanceof Reference && other instanceof Reference) return join(one, other);
  if (one instanceof CellError) return one;
  return other instanceof CellError ? other : excelErrors.value;
}

function span(one: Reference, other: Reference): Value {
  return new Reference(
    one.sheet,
    Math.min(one.top, other.top),
    Math.min(one.left, other.left),
    Math.max(one.bottom, other.bottom),
    Math.max(one.right, other.right),
  );
}

function intersection(one: Reference, other: Reference): Value {
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const bottom = Math.min(one.bottom, other.bottom);
  const right = Math.min(one.right, other.right);
  if (one.sheet !== other.sheet || top > bottom || left > right) return excelErrors.null;
  return new Reference(one.sheet, top, left, bottom, right);
}
