import * as formulajs from '@formulajs/formulajs';
import { CellError } from '../../../book/model/CellError';
import type { CellValue } from '../../../book/model/CellValue';
import { dereference } from '../../values/dereference';
import { NotCalculated } from '../../values/NotCalculated';
import { errorFromCode, excelErrors, isCode } from '../../values/excelErrors';
import { firstError } from '../../values/firstError';
import { Matrix } from '../../values/Matrix';
import type { Value } from '../../values/Value';
import { arities } from './arities';
import { eager, scalar } from '../define';
import { ofCells, ofLists, ofNumbers, olderNames } from './formulajsNames';
import type { FunctionDefinition } from '../FunctionDefinition';
import { numbersIn } from '../numbersIn';

type LibraryFunction = (...args: unknown[]) => unknown;

/** `NORM.S.DIST` → the library's `NORM.S.DIST`, a function with further functions as properties. */
function libraryFunction(name: string): LibraryFunction {
  let found: unknown = formulajs;
  for (const part of name.split('.')) found = (found as Partial<Record<string, unknown>> | undefined)?.[part];
  if (typeof found !== 'function') throw new Error(`Formula.js has no ${name}.`);
  return found as LibraryFunction;
}

function call(run: LibraryFunction, args: readonly unknown[]): CellValue | Matrix {
  try {
    return fromLibrary(run(...args));
  } catch {
    return excelErrors.value;
  }
}

/** The library gives its errors as Error objects with Excel's code as message. */
function fromLibrary(result: unknown): CellValue | Matrix {
  if (Array.isArray(result)) {
    const rows: unknown[][] = result.map((row: unknown) => (Array.isArray(row) ? row : [row]));
    return Matrix.fromRows(rows.map((row) => row.map(single)));
  }
  return single(result);
}

function single(result: unknown): CellValue {
  if (typeof result === 'number') return Number.isFinite(result) ? result : excelErrors.number;
  if (typeof result === 'string' || typeof result === 'boolean') return result;
  return result instanceof Error ? (errorFromCode(result.message) ?? excelErrors.value) : excelErrors.value;
}

function onCells(name: string): FunctionDefinition {
  const run = libraryFunction(name);
  return scalar(1, 255, (cells) => {
    const result = name === 'ERF' ? errorFunction(run, cells) : corrected(name, cells, call(run, cells));
    return result instanceof Matrix ? result.at(0, 0) : result;
  });
}

/** ERF from its first number to its second, from 0 where there is one. */
function errorFunction(run: LibraryFunction, [from, to]: readonly unknown[]): CellValue | Matrix {
  const [start, end] = [call(run, [from]), call(run, [to])];
  return to === undefined || typeof start !== 'number' || typeof end !== 'number' ? start : end - start;
}

/** What the library gives otherwise than Excel, or not at all. */
function corrected(name: string, cells: readonly unknown[], result: CellValue | Matrix): CellValue | Matrix {
  if (name === 'ROMAN' && cells[1] !== undefined && cells[1] !== 0 && cells[1] !== true) {
    throw new NotCalculated('ROMAN in a short form', excelErrors.value);
  }
  if (name === 'CONVERT' && isCode(result, '#N/A'))
    throw new NotCalculated('a unit of CONVERT', excelErrors.notAvailable);
  return /^BASE$|2HEX$/.test(name) && typeof result === 'string' ? result.toUpperCase() : result;
}

function onNumbers(name: string): FunctionDefinition {
  const run = libraryFunction(name);
  return eager(1, 255, (values) => {
    const numbers = numbersIn(values);
    return numbers instanceof CellError ? numbers : call(run, [numbers]);
  });
}

function onLists(name: string): FunctionDefinition {
  const run = libraryFunction(name);
  return eager(1, 255, (values) => {
    const lists = values.map(toList);
    return firstError(lists.flat(2)) ?? call(run, lists);
  });
}

function toList(value: Value): unknown {
  const read = dereference(value);
  if (!(read instanceof Matrix)) return read;
  return read.rows === 1 || read.columns === 1 ? read.cells : read.toRows();
}

/** What Formula.js does well enough: trigonometry, finance, statistics, number systems. */
export const fromFormulajs: Partial<Record<string, FunctionDefinition>> = {
  ...Object.fromEntries(ofCells.map((name) => [name, onCells(name)])),
  ...Object.fromEntries(ofNumbers.map((name) => [name, onNumbers(name)])),
  ...Object.fromEntries(ofLists.map((name) => [name, onLists(name)])),
};
for (const [name, definition] of Object.entries(fromFormulajs)) {
  if (definition) fromFormulajs[name] = { ...definition, ...arities.get(name) };
}
for (const [older, name] of Object.entries(olderNames)) fromFormulajs[older] = fromFormulajs[name];
