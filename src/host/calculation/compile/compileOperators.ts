import type { AstExpression, BinaryOperator, UnaryOperator } from '@borgar/fx';
import { CellError } from '../../book/model/CellError';
import { visitOperators } from '../../formulas/tree/visitOperators';
import { Sheet } from '../../book/model/Sheet';
import { Areas } from '../values/Areas';
import { dereference } from '../values/dereference';
import { excelErrors } from '../values/excelErrors';
import { lift } from '../values/lift';
import { Matrix } from '../values/Matrix';
import { NotCalculated } from '../values/NotCalculated';
import { Reference } from '../values/Reference';
import { toNumber } from '../values/toNumber';
import type { Value } from '../values/Value';
import { binaryOperators } from './binaryOperators';
import type { Run } from './Code';
import type { Compiler } from './Compiler';
import type { Scope } from './Scope';

type Step = (values: Value[], scope: Scope) => void;

/**
 * Makes an expression of operators ready: its operands and operators become steps over a list of values, each operator taking what its
 * operands left there. Run one after the other, they need no more stack for a chain of thousands than for one.
 */
export function compileOperators(tree: AstExpression, compiler: Compiler): Run {
  const steps: Step[] = [];
  visitOperators(tree, {
    operand(node) {
      const run = compiler.compile(node);
      steps.push((values, scope) => values.push(run(scope)));
    },
    operator(node) {
      steps.push(node.type === 'UnaryExpression' ? unaryStep(node.operator) : binaryStep(node.operator, compiler));
    },
  });
  return (scope) => {
    const values: Value[] = [];
    for (const step of steps) step(values, scope);
    return values[0];
  };
}

function unaryStep(operator: UnaryOperator): Step {
  const apply = unaryOperators[operator];
  return (values, scope) => values.push(apply(values.pop(), scope));
}

function binaryStep(operator: BinaryOperator, { findings }: Compiler): Step {
  if (operator === ':') findings.addVolatility('dynamic');
  const apply = binary(operator);
  return (values) => {
    const right = values.pop();
    values.push(apply(values.pop(), right));
  };
}

const unaryOperators: Readonly<Record<UnaryOperator, (operand: Value, scope: Scope) => Value>> = {
  '+': (operand) => dereference(operand),
  '-': (operand) => numeric(operand, (number) => -number),
  '%': (operand) => numeric(operand, (number) => number / 100),
  '#': spilled,
  '@': implicitIntersection,
};

function numeric(operand: Value, apply: (number: number) => number): Value {
  return lift([dereference(operand)], ([cell = null]) => {
    const number = toNumber(cell);
    return typeof number === 'number' ? apply(number) : number;
  });
}

function binary(operator: BinaryOperator): (left: Value, right: Value) => Value {
  if (operator === ':')
    return (left, right) => (isUnionOf(left) || isUnionOf(right) ? excelErrors.value : combine(left, right, span));
  if (operator === ' ') return (left, right) => combine(left, right, intersection);
  if (operator === ',') return union;
  const apply = binaryOperators[operator];
  return apply ? (left, right) => lift([dereference(left), dereference(right)], apply) : () => excelErrors.value;
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

/** `A1:A2,C1`: all of them, what stands in two of them twice. */
function union(one: Value, other: Value): Value {
  const parts = [...partsOf(one), ...partsOf(other)];
  const isUnion = [one, other].every((each) => each instanceof Reference || isUnionOf(each));
  if (isUnion) return new Areas(parts, 'union');
  if (one instanceof CellError) return one;
  return other instanceof CellError ? other : excelErrors.value;
}

function isUnionOf(value: Value): value is Areas {
  return value instanceof Areas && value.kind === 'union';
}

function partsOf(value: Value): readonly Reference[] {
  if (value instanceof Reference) return [value];
  return value instanceof Areas ? value.parts : [];
}

/** Of unions, each with each: `(A1:A9,C1:C9) A2:C2`. */
function combine(one: Value, other: Value, join: (one: Reference, other: Reference) => Value): Value {
  if (isUnionOf(one) || isUnionOf(other)) {
    const met = partsOf(one)
      .flatMap((each) => partsOf(other).map((its) => join(each, its)))
      .filter((each) => each instanceof Reference);
    return met.length > 0 ? new Areas(met, 'union') : excelErrors.null;
  }
  if (one instanceof Reference && other instanceof Reference) return join(one, other);
  if (one instanceof CellError) return one;
  return other instanceof CellError ? other : excelErrors.value;
}

/** @throws NotCalculated where the ends are on two sheets: what Excel makes of that is not documented. */
function span(one: Reference, other: Reference): Value {
  if (one.sheet !== other.sheet) throw new NotCalculated('a range from one sheet to another', excelErrors.value);
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
