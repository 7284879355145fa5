import type { CellValue } from '../../book/model/CellValue';
import { excelErrors } from './excelErrors';
import { Lambda } from './Lambda';
import { Matrix } from './Matrix';
import { Reference } from './Reference';
import type { Value } from './Value';

/** Reads references; an argument left out is blank, a lambda where a value is wanted is #CALC!. */
export function dereference(value: Value): CellValue | Matrix {
  if (value instanceof Reference) return value.read();
  if (value instanceof Lambda) return excelErrors.calculation;
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
