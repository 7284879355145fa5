import { CellError } from '../../../book/model/CellError';
import type { CellValue } from '../../../book/model/CellValue';
import type { Scope } from '../../compile/Scope';
import { dereference } from '../../values/dereference';
import { excelErrors } from '../../values/excelErrors';
import { firstError } from '../../values/firstError';
import { lift } from '../../values/lift';
import { Reference } from '../../values/Reference';
import type { Value } from '../../values/Value';
import { average, sum } from '../math/aggregates';
import { eager } from '../define';
import type { FunctionDefinition, FunctionFamily } from '../FunctionDefinition';
import { matchingCells, type MatchingCells } from './matchingCells';

/** Splits range, criterion, range, criterion …; criteria that are arrays give arrays. Excel takes ranges here, no arrays. */
function overCriteria(pairs: readonly Value[], scope: Scope, finish: (matching: MatchingCells) => CellValue): Value {
  if (pairs.length % 2 === 1) return excelErrors.value;
  const ranges = pairs.filter((_, index) => index % 2 === 0);
  const references = ranges.filter((range) => range instanceof Reference);
  if (references.length < ranges.length) return firstError(ranges) ?? excelErrors.value;
  const criteria = pairs.filter((_, index) => index % 2 === 1).map(dereference);
  return lift(criteria, (cells) => {
    const matching = matchingCells(references, cells, scope);
    return matching instanceof CellError ? matching : finish(matching);
  });
}

function count(pairs: readonly Value[], scope: Scope): Value {
  return overCriteria(pairs, scope, ({ offsets, blanksBeyond }) => offsets.length + blanksBeyond);
}

type Finish = (numbers: readonly number[]) => number | CellError;

function summary(range: Value, pairs: readonly Value[], scope: Scope, finish: Finish): Value {
  if (!(range instanceof Reference)) return range instanceof CellError ? range : excelErrors.value;
  const [first] = pairs;
  if (first instanceof Reference && (first.rows !== range.rows || first.columns !== range.columns)) {
    return excelErrors.value;
  }
  return overCriteria(pairs, scope, ({ offsets }) => {
    const numbers: number[] = [];
    for (const offset of offsets) {
      const cell = range.at(Math.floor(offset / range.columns), offset % range.columns);
      if (cell instanceof CellError) return cell;
      if (typeof cell === 'number') numbers.push(cell);
    }
    return finish(numbers);
  });
}

/** SUMIF and AVERAGEIF: the range to sum takes the shape of the range tested. */
function oneCriterion(finish: Finish): FunctionDefinition {
  return eager(2, 3, ([tested, wanted, summed = tested], scope) => {
    if (!(tested instanceof Reference) || !(summed instanceof Reference)) {
      return firstError([tested, summed]) ?? excelErrors.value;
    }
    const { sheet, top, left } = summed;
    const shaped = new Reference(sheet, top, left, top + tested.rows - 1, left + tested.columns - 1);
    return summary(shaped, [tested, wanted], scope, finish);
  });
}

function manyCriteria(finish: Finish): FunctionDefinition {
  return eager(3, 255, ([range, ...pairs], scope) => summary(range, pairs, scope, finish));
}

export const conditional: FunctionFamily = {
  COUNTIF: eager(2, 2, count),
  COUNTIFS: eager(2, 254, count),
  SUMIF: oneCriterion(sum),
  SUMIFS: manyCriteria(sum),
  AVERAGEIF: oneCriterion(average),
  AVERAGEIFS: manyCriteria(average),
  MAXIFS: manyCriteria((numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0)),
  MINIFS: manyCriteria((numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0)),
};
