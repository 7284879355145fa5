import type { CellValue } from '../../book/model/CellValue';
import { Areas } from './Areas';
import { excelErrors } from './excelErrors';
import { Lambda } from './Lambda';
import { Matrix } from './Matrix';
import { NotCalculated } from './NotCalculated';
import { Reference } from './Reference';
import type { Value } from './Value';

/**
 * Reads references; an argument left out is blank, a lambda where a value is wanted is #CALC!.
 * @throws NotCalculated where several ranges stand for one value.
 */
export function dereference(value: Value): CellValue | Matrix {
  if (value instanceof Reference) return value.read();
  if (value instanceof Lambda) return excelErrors.calculation;
  if (value instanceof Areas) throw severalAreas(value);
  return value ?? null;
}

/** Any value as a matrix, a single one as 1 × 1. */
export function toMatrix(value: Value): Matrix {
  const read = dereference(value);
  return read instanceof Matrix ? read : new Matrix(1, 1, [read]);
}

/** The single value; of a matrix its first. */
export function toCell(value: Value): CellValue {
  const read = dereference(value);
  return read instanceof Matrix ? read.at(0, 0) : read;
}

/** A range or array as it is, a single value as 1 × 1. */
export function toBlock(value: Value): Reference | Matrix {
  return value instanceof Reference || value instanceof Matrix ? value : toMatrix(value);
}

/** Where a function takes no such thing, Excel's own answer differs from function to function. */
export function severalAreas({ kind }: Areas): NotCalculated {
  const what = kind === 'union' ? 'a union of ranges in this place' : 'a reference over several sheets in this place';
  return new NotCalculated(what, excelErrors.value);
}
