import { CellError } from '../../book/model/CellError';
import type { CellValue } from '../../book/model/CellValue';
import { compareValues } from '../values/compareValues';
import { excelErrors } from '../values/excelErrors';
import { toNumber } from '../values/toNumber';
import { longestText, toText } from '../values/toText';

type Operator = (cells: readonly CellValue[]) => CellValue;

function arithmetic(apply: (left: number, right: number) => number | CellError): Operator {
  return ([one = null, other = null]) => {
    const left = toNumber(one);
    if (left instanceof CellError) return left;
    const right = toNumber(other);
    if (right instanceof CellError) return right;
    const result = apply(left, right);
    return typeof result === 'number' && !Number.isFinite(result) ? excelErrors.number : result;
  };
}

function comparison(holds: (order: number) => boolean): Operator {
  return ([one = null, other = null]) => {
    if (one instanceof CellError) return one;
    if (other instanceof CellError) return other;
    return holds(compareValues(one, other));
  };
}

/** A sum that is nearly nothing beside its parts is 0 to Excel: 0.3 - 0.1 - 0.2. */
function sum(left: number, right: number): number {
  const result = left + right;
  return Math.abs(result) < 4e-15 * Math.max(Math.abs(left), Math.abs(right)) ? 0 : result;
}

function power(base: number, exponent: number): number | CellError {
  if (base === 0 && exponent === 0) return excelErrors.number;
  if (base === 0 && exponent < 0) return excelErrors.division;
  return base ** exponent;
}

/** Excel's operators on single values; errors are handed on, the left one first. */
export const binaryOperators: Partial<Record<string, Operator>> = {
  '+': arithmetic(sum),
  '-': arithmetic((left, right) => sum(left, -right)),
  '*': arithmetic((left, right) => left * right),
  '/': arithmetic((left, right) => (right === 0 ? excelErrors.division : left / right)),
  '^': arithmetic(power),
  '&': ([one = null, other = null]) => {
    if (one instanceof CellError) return one;
    if (other instanceof CellError) return other;
    const text = toText(one) + toText(other);
    return text.length > longestText ? excelErrors.value : text;
  },
  '=': comparison((order) => order === 0),
  '<>': comparison((order) => order !== 0),
  '<': comparison((order) => order < 0),
  '>': comparison((order) => order > 0),
  '<=': comparison((order) => order <= 0),
  '>=': comparison((order) => order >= 0),
};
