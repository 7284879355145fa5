import { CellError } from '../../book/model/CellError';
import { toNumber } from '../values/toNumber';
import type { Value } from '../values/Value';
import { eachCell } from './eachCell';

/** The numbers that SUM and its like see: of cells only numbers count, of typed arguments also TRUE and "5"; an error ends it. */
export function numbersIn(values: readonly Value[]): number[] | CellError {
  const numbers: number[] = [];
  let error: CellError | undefined;
  eachCell(values, (cell, typed) => {
    if (typeof cell === 'number') numbers.push(cell);
    else if (cell instanceof CellError) error ??= cell;
    else if (typed) {
      const number = toNumber(cell);
      if (typeof number === 'number') numbers.push(number);
      else error ??= number;
    }
  });
  return error ?? numbers;
}
