import { CellError } from '../../book/model/CellError';
import type { CellValue } from '../../book/model/CellValue';
import type { Run, Volatility } from '../compile/Code';
import type { Scope } from '../compile/Scope';
import { dereference } from '../values/dereference';
import { excelErrors } from '../values/excelErrors';
import { firstError } from '../values/firstError';
import { lift } from '../values/lift';
import { toNumber } from '../values/toNumber';
import { longestText } from '../values/toText';
import type { Value } from '../values/Value';
import type { FunctionDefinition } from './FunctionDefinition';

/** Gets its arguments unevaluated. */
export function lazy(
  least: number,
  most: number,
  evaluate: (args: readonly Run[], scope: Scope) => Value,
  volatility: Volatility = 'none',
): FunctionDefinition {
  return { least, most, evaluate, volatility };
}

/** Gets its arguments evaluated, references unread. */
export function eager(
  least: number,
  most: number,
  evaluate: (args: readonly Value[], scope: Scope) => Value,
  volatility: Volatility = 'none',
): FunctionDefinition {
  return lazy(
    least,
    most,
    (args, scope) =>
      evaluate(
        args.map((run) => run(scope)),
        scope,
      ),
    volatility,
  );
}

/** A function of single values, errors among them, applied cell by cell where a range or array is given. */
export function tolerant(
  least: number,
  most: number,
  apply: (cells: readonly CellValue[]) => CellValue,
): FunctionDefinition {
  return eager(least, most, (values) => lift(values.map(dereference), (cells) => withinLength(apply(cells))));
}

/** No function gives a longer text than a cell holds. */
function withinLength(value: CellValue): CellValue {
  return typeof value === 'string' && value.length > longestText ? excelErrors.value : value;
}

/** As `tolerant`, but an error among the values is the result. */
export function scalar(
  least: number,
  most: number,
  apply: (cells: readonly Exclude<CellValue, CellError>[]) => CellValue,
): FunctionDefinition {
  return tolerant(least, most, (cells) => {
    const plain = cells.filter((cell): cell is Exclude<CellValue, CellError> => !(cell instanceof CellError));
    return plain.length === cells.length ? apply(plain) : (firstError(cells) ?? excelErrors.value);
  });
}

/** A function of single numbers; texts are read as numbers, a result that is none becomes #NUM!. */
export function numeric(
  least: number,
  most: number,
  apply: (...numbers: number[]) => number | CellError,
): FunctionDefinition {
  return tolerant(least, most, (cells) => {
    const numbers: number[] = [];
    for (const cell of cells) {
      const number = toNumber(cell);
      if (number instanceof CellError) return number;
      numbers.push(number);
    }
    const result = apply(...numbers);
    return typeof result === 'number' && !Number.isFinite(result) ? excelErrors.number : result;
  });
}
