import { CellError } from '../../../book/model/CellError';
import type { CellValue } from '../../../book/model/CellValue';
import { dereference, toCell } from '../../values/dereference';
import { excelErrors } from '../../values/excelErrors';
import { lift } from '../../values/lift';
import { toNumber } from '../../values/toNumber';
import { aggregate } from './aggregates';
import { eager } from '../define';
import type { FunctionDefinition, FunctionFamily } from '../FunctionDefinition';
import { numbersIn } from '../numbersIn';
import { highest } from '../../../book/model/lists/highest';

const rising = (numbers: readonly number[]): number[] => [...numbers].sort((one, other) => one - other);

function median(numbers: readonly number[]): number | CellError {
  const sorted = rising(numbers);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  const lower = sorted[middle - 1];
  if (upper === undefined) return excelErrors.number;
  return sorted.length % 2 === 1 || lower === undefined ? upper : (lower + upper) / 2;
}

/** The value at a place (from 0, whole or between two) among the sorted numbers. */
function atFraction(numbers: readonly number[], place: number): number | CellError {
  const sorted = rising(numbers);
  const low = sorted[Math.floor(place)];
  const high = sorted[Math.ceil(place)];
  if (low === undefined || high === undefined) return excelErrors.number;
  return low + (high - low) * (place - Math.floor(place));
}

const inclusive = (numbers: readonly number[], part: number): number | CellError =>
  part < 0 || part > 1 ? excelErrors.number : atFraction(numbers, part * (numbers.length - 1));

const exclusive = (numbers: readonly number[], part: number): number | CellError =>
  atFraction(numbers, part * (numbers.length + 1) - 1);

/** A function of numbers and one parameter, which may be an array. */
function ofNumbers(apply: (numbers: readonly number[], parameter: number) => number | CellError): FunctionDefinition {
  return eager(2, 2, ([source, parameter]) => {
    const numbers = numbersIn([source]);
    if (numbers instanceof CellError) return numbers;
    return lift([dereference(parameter)], ([cell = null]) => {
      const number = toNumber(cell);
      return number instanceof CellError ? number : apply(numbers, number);
    });
  });
}

const nthLargest = (numbers: readonly number[], place: number): number | CellError =>
  rising(numbers)[numbers.length - Math.ceil(place)] ?? excelErrors.number;
const nthSmallest = (numbers: readonly number[], place: number): number | CellError =>
  rising(numbers)[Math.ceil(place) - 1] ?? excelErrors.number;

function mode(numbers: readonly number[]): number | CellError {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const most = highest(counts.values(), 0);
  const [first] = [...counts].find(([, count]) => count === most) ?? [];
  return most < 2 || first === undefined ? excelErrors.notAvailable : first;
}

function rank(averaged: boolean): FunctionDefinition {
  return eager(2, 3, ([wanted, source, ascending]) => {
    const numbers = numbersIn([source]);
    if (numbers instanceof CellError) return numbers;
    const upwards = ascending !== undefined && toNumber(toCell(ascending)) !== 0;
    return lift([dereference(wanted)], ([cell = null]): CellValue => {
      const number = toNumber(cell);
      if (number instanceof CellError) return number;
      const ties = numbers.filter((each) => each === number).length;
      if (ties === 0) return excelErrors.notAvailable;
      const place = numbers.filter((each) => (upwards ? each < number : each > number)).length + 1;
      return averaged ? place + (ties - 1) / 2 : place;
    });
  });
}

/** The mean square of the distances from the mean, over one number less where the numbers are a sample. */
function variance(numbers: readonly number[], fewer: 0 | 1): number | CellError {
  if (numbers.length <= fewer) return excelErrors.division;
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  return numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) / (numbers.length - fewer);
}

function deviation(numbers: readonly number[], fewer: 0 | 1): number | CellError {
  const square = variance(numbers, fewer);
  return square instanceof CellError ? square : Math.sqrt(square);
}

const ofSample = {
  variance: aggregate((numbers) => variance(numbers, 1)),
  deviation: aggregate((numbers) => deviation(numbers, 1)),
};
const ofAll = {
  variance: aggregate((numbers) => variance(numbers, 0)),
  deviation: aggregate((numbers) => deviation(numbers, 0)),
};

export const statistics: FunctionFamily = {
  VAR: ofSample.variance,
  'VAR.S': ofSample.variance,
  VARP: ofAll.variance,
  'VAR.P': ofAll.variance,
  STDEV: ofSample.deviation,
  'STDEV.S': ofSample.deviation,
  STDEVP: ofAll.deviation,
  'STDEV.P': ofAll.deviation,
  MEDIAN: aggregate(median),
  MODE: aggregate(mode),
  'MODE.SNGL': aggregate(mode),
  LARGE: ofNumbers(nthLargest),
  SMALL: ofNumbers(nthSmallest),
  PERCENTILE: ofNumbers(inclusive),
  'PERCENTILE.INC': ofNumbers(inclusive),
  'PERCENTILE.EXC': ofNumbers(exclusive),
  QUARTILE: ofNumbers((numbers, quarter) => inclusive(numbers, Math.trunc(quarter) / 4)),
  'QUARTILE.INC': ofNumbers((numbers, quarter) => inclusive(numbers, Math.trunc(quarter) / 4)),
  'QUARTILE.EXC': ofNumbers((numbers, quarter) => exclusive(numbers, Math.trunc(quarter) / 4)),
  RANK: rank(false),
  'RANK.EQ': rank(false),
  'RANK.AVG': rank(true),
};
