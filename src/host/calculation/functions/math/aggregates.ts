import { CellError } from '../../../book/model/CellError';
import type { CellValue } from '../../../book/model/CellValue';
import { toMatrix } from '../../values/dereference';
import { excelErrors } from '../../values/excelErrors';
import { Reference } from '../../values/Reference';
import { toNumber } from '../../values/toNumber';
import type { Value } from '../../values/Value';
import { eager } from '../define';
import { eachCell } from '../eachCell';
import type { FunctionDefinition, FunctionFamily } from '../FunctionDefinition';
import { numbersIn } from '../numbersIn';

/** A function of all the numbers in its arguments. */
export function aggregate(apply: (numbers: readonly number[]) => number | CellError): FunctionDefinition {
  return eager(1, 255, (values) => {
    const numbers = numbersIn(values);
    return numbers instanceof CellError ? numbers : apply(numbers);
  });
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const smallest = (numbers: readonly number[]): number =>
  numbers.reduce((least, number) => Math.min(least, number), Infinity);
const largest = (numbers: readonly number[]): number =>
  numbers.reduce((most, number) => Math.max(most, number), -Infinity);

export const average = (numbers: readonly number[]): number | CellError =>
  numbers.length === 0 ? excelErrors.division : sum(numbers) / numbers.length;

/** As the functions that end in A see cells: text counts as 0, truth values as 1 and 0. */
function loose(apply: (numbers: readonly number[]) => number | CellError): FunctionDefinition {
  return eager(1, 255, (values) => {
    const numbers: number[] = [];
    let error: CellError | undefined;
    eachCell(values, (cell, typed) => {
      if (cell === null && !typed) return;
      const number = typeof cell === 'string' && !typed ? 0 : toNumber(cell);
      if (number instanceof CellError) error ??= number;
      else numbers.push(number);
    });
    return error ?? apply(numbers);
  });
}

function count(counts: (cell: CellValue, typed: boolean) => boolean): FunctionDefinition {
  return eager(1, 255, (values) => {
    let total = 0;
    eachCell(values, (cell, typed) => {
      if (counts(cell, typed)) total += 1;
    });
    return total;
  });
}

function countBlank([range]: readonly Value[]): Value {
  if (range instanceof CellError) return range;
  if (!(range instanceof Reference)) return excelErrors.value;
  let filled = 0;
  eachCell([range], (cell) => {
    if (cell !== null && cell !== '') filled += 1;
  });
  return range.rows * range.columns - filled;
}

/** Multiplies arrays of one shape cell by cell; what is no number counts as 0. */
function sumProduct(values: readonly Value[]): Value {
  const factors = values.map(toMatrix);
  const [first] = factors;
  if (!first || factors.some((each) => each.rows !== first.rows || each.columns !== first.columns)) {
    return excelErrors.value;
  }
  let total = 0;
  for (let index = 0; index < first.cells.length; index++) {
    let product = 1;
    for (const { cells } of factors) {
      const cell = cells[index];
      if (cell instanceof CellError) return cell;
      product *= typeof cell === 'number' ? cell : 0;
    }
    total += product;
  }
  return total;
}

export const aggregates: FunctionFamily = {
  SUM: aggregate(sum),
  SUMSQ: aggregate((numbers) => sum(numbers.map((number) => number * number))),
  PRODUCT: aggregate((numbers) => (numbers.length === 0 ? 0 : numbers.reduce((total, number) => total * number, 1))),
  AVERAGE: aggregate(average),
  MIN: aggregate((numbers) => (numbers.length === 0 ? 0 : smallest(numbers))),
  MAX: aggregate((numbers) => (numbers.length === 0 ? 0 : largest(numbers))),
  AVERAGEA: loose(average),
  MINA: loose((numbers) => (numbers.length === 0 ? 0 : smallest(numbers))),
  MAXA: loose((numbers) => (numbers.length === 0 ? 0 : largest(numbers))),
  COUNT: count(
    (cell, typed) => typeof cell === 'number' || (typed && cell !== null && !(toNumber(cell) instanceof CellError)),
  ),
  COUNTA: count((cell) => cell !== null),
  COUNTBLANK: eager(1, 1, countBlank),
  SUMPRODUCT: eager(1, 255, sumProduct),
};
