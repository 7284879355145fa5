import { CellError } from '../../../book/model/CellError';
import type { CellValue } from '../../../book/model/CellValue';
import type { Scope } from '../../compile/Scope';
import { Areas } from '../../values/Areas';
import { dereference, severalAreas, toBlock, toCell, toMatrix } from '../../values/dereference';
import { excelErrors } from '../../values/excelErrors';
import { firstError } from '../../values/firstError';
import { lift } from '../../values/lift';
import { Matrix } from '../../values/Matrix';
import { Reference } from '../../values/Reference';
import { toBoolean } from '../../values/toBoolean';
import { toNumber, toNumbers } from '../../values/toNumber';
import type { Value } from '../../values/Value';
import { eager } from '../define';
import { findPosition, findSorted, type Search } from './findPosition';
import type { FunctionDefinition, FunctionFamily } from '../FunctionDefinition';
import { pick } from './pick';

/** Excel looks up no text over 255 characters. */
const tooLong = (cell: CellValue): boolean => typeof cell === 'string' && cell.length > 255;

const exact: Search = { mode: 'wildcard', backwards: false };

function match([wanted, list, type = 1]: readonly Value[], scope: Scope): Value {
  const kind = toNumber(toCell(type));
  const error = firstError([list, kind]);
  if (error) return error;
  if ((list instanceof Reference || list instanceof Matrix) && list.rows > 1 && list.columns > 1) {
    return excelErrors.notAvailable;
  }
  return lift([dereference(wanted)], ([cell = null]) => {
    if (cell instanceof CellError) return cell;
    if (tooLong(cell)) return excelErrors.value;
    const place =
      kind === 0
        ? findPosition(cell, list, exact, scope)
        : findSorted(cell, list, typeof kind === 'number' && kind < 0);
    return place < 0 ? excelErrors.notAvailable : place + 1;
  });
}

/** Match mode and search mode of XMATCH and XLOOKUP; undefined where they are none of Excel's. */
function searchOf(mode: Value, direction: Value): Search | undefined {
  const modes: Partial<Record<number, Search['mode']>> = { 0: 'exact', [-1]: 'below', 1: 'above', 2: 'wildcard' };
  const modeNumber = mode === undefined ? 0 : toNumber(toCell(mode));
  const directionNumber = direction === undefined ? 1 : toNumber(toCell(direction));
  if (typeof modeNumber !== 'number' || typeof directionNumber !== 'number') return undefined;
  const found = modes[Math.trunc(modeNumber)];
  if (!found || ![1, -1, 2, -2].includes(directionNumber)) return undefined;
  return { mode: found, backwards: directionNumber === -1 };
}

function xmatch([wanted, list, mode, direction]: readonly Value[], scope: Scope): Value {
  const search = searchOf(mode, direction);
  if (!search || list instanceof CellError) return list instanceof CellError ? list : excelErrors.value;
  return lift([dereference(wanted)], ([cell = null]) => {
    if (cell instanceof CellError) return cell;
    const place = findPosition(cell, list, search, scope);
    return place < 0 ? excelErrors.notAvailable : place + 1;
  });
}

function xlookup([wanted, list, results, otherwise, mode, direction]: readonly Value[], scope: Scope): Value {
  const search = searchOf(mode, direction);
  const error = firstError([list, results]);
  if (!search || error) return error ?? excelErrors.value;
  const searched = toBlock(list);
  const shown = toBlock(results);
  const upright = searched.columns === 1;
  if (upright ? shown.rows !== searched.rows : shown.columns !== searched.columns) return excelErrors.value;
  const find = (cell: CellValue): Value => {
    if (cell instanceof CellError) return cell;
    const place = findPosition(cell, list, search, scope);
    if (place < 0) return otherwise === undefined ? excelErrors.notAvailable : otherwise;
    return upright ? pick(shown, place + 1, 0) : pick(shown, 0, place + 1);
  };
  const keys = dereference(wanted);
  return keys instanceof Matrix ? lift([keys], ([cell = null]) => toCell(find(cell))) : find(keys);
}

/** VLOOKUP and HLOOKUP. */
function tableLookup(upright: boolean): FunctionDefinition {
  return eager(3, 4, ([wanted, table, index, sorted], scope) => {
    const error = firstError([table]);
    if (error) return error;
    const block = toBlock(table);
    const keys = upright ? pick(block, 0, 1) : pick(block, 1, 0);
    const lines = upright ? block.columns : block.rows;
    const cellAt = (place: number, line: number): CellValue =>
      toCell(upright ? pick(block, place + 1, line) : pick(block, line, place + 1));
    const nearest = sorted === undefined ? true : toBoolean(toCell(sorted));
    return lift([dereference(wanted), dereference(index)], ([cell = null, number = null]) => {
      const line = toNumber(number);
      const failed = firstError([cell, line, nearest]);
      if (failed) return failed;
      if (typeof line !== 'number' || line < 1 || tooLong(cell)) return excelErrors.value;
      if (line > lines) return excelErrors.reference;
      const place = nearest === true ? findSorted(cell, keys, false) : findPosition(cell, keys, exact, scope);
      return place < 0 ? excelErrors.notAvailable : cellAt(place, line);
    });
  });
}

/** The vector form, and the array form, which searches the longer side. */
function lookupVector([wanted, list, results]: readonly Value[]): Value {
  const error = firstError([list, results]);
  if (error) return error;
  const block = toBlock(list);
  const wide = block.columns > block.rows;
  const keys = wide ? pick(block, 1, 0) : pick(block, 0, 1);
  const shown = toMatrix(results ?? (wide ? pick(block, block.rows, 0) : pick(block, 0, block.columns)));
  return lift([dereference(wanted)], ([cell = null]) => {
    if (cell instanceof CellError) return cell;
    const place = findSorted(cell, keys, false);
    return place < 0 ? excelErrors.notAvailable : (shown.cells[place] ?? excelErrors.notAvailable);
  });
}

/** INDEX: of a union, in the area that the fourth argument counts. */
function indexInAreas([block, row, column, area]: readonly Value[]): Value {
  if (area === undefined && !(block instanceof Areas)) return index([block, row, column]);
  const number = area === undefined ? 1 : toNumber(toCell(area));
  if (number instanceof CellError) return number;
  if (number < 1) return excelErrors.value;
  if (block instanceof Areas && block.kind === 'sheets') throw severalAreas(block);
  const parts = block instanceof Areas ? block.parts : [block];
  return number >= parts.length + 1 ? excelErrors.reference : index([parts[Math.trunc(number) - 1], row, column]);
}

function index([block, row, column]: readonly Value[]): Value {
  if (block instanceof CellError) return block;
  const area = toBlock(block);
  const places = [dereference(row), dereference(column)];
  if (places.some((place) => place instanceof Matrix)) {
    return lift(places, ([inner = null, outer = null]) =>
      toCell(index([area, inner, column === undefined ? undefined : outer])),
    );
  }
  const numbers = toNumbers([toCell(row), toCell(column)]);
  if (numbers instanceof CellError) return numbers;
  const [rowNumber, columnNumber] = numbers;
  return column === undefined ? pickAlong(area, rowNumber) : pick(area, rowNumber, columnNumber);
}

/** INDEX with one number: along a single row, else down the rows. */
function pickAlong(area: Reference | Matrix, number: number): Value {
  if (area.rows === 1 && area.columns > 1) return pick(area, 1, number);
  return pick(area, number, area.columns === 1 ? 1 : 0);
}

export const lookup: FunctionFamily = {
  MATCH: eager(2, 3, match),
  XMATCH: eager(2, 4, xmatch),
  XLOOKUP: eager(3, 6, xlookup),
  VLOOKUP: tableLookup(true),
  HLOOKUP: tableLookup(false),
  LOOKUP: eager(2, 3, lookupVector),
  INDEX: eager(2, 4, indexInAreas),
};
