import { CellError } from '../../../book/model/CellError';
import type { CellValue } from '../../../book/model/CellValue';
import type { Run } from '../../compile/Code';
import type { Scope } from '../../compile/Scope';
import { compareValues, rank } from '../../values/compareValues';
import { dereference } from '../../values/dereference';
import { excelErrors, isCode } from '../../values/excelErrors';
import { lift } from '../../values/lift';
import { Matrix } from '../../values/Matrix';
import { toBoolean } from '../../values/toBoolean';
import { toNumber } from '../../values/toNumber';
import type { Value } from '../../values/Value';
import { lazy, scalar } from '../define';
import { eachCell } from '../eachCell';
import { eager } from '../define';
import type { FunctionDefinition, FunctionFamily } from '../FunctionDefinition';

const many = 254;

function choose(args: readonly Run[], scope: Scope): Value {
  const [test, yes, no] = args;
  const condition = dereference(test?.(scope));
  if (condition instanceof Matrix) {
    const branches = [yes ? dereference(yes(scope)) : true, no ? dereference(no(scope)) : false];
    return lift([condition, ...branches], ([cell = null, whenTrue = null, whenFalse = null]) => {
      const holds = toBoolean(cell);
      return holds instanceof CellError ? holds : holds ? whenTrue : whenFalse;
    });
  }
  const holds = toBoolean(condition);
  if (holds instanceof CellError) return holds;
  const branch = holds ? yes : no;
  return branch ? (branch(scope) ?? 0) : holds;
}

/** IFERROR and IFNA; a custom function that is still open stays #BUSY!. */
function fallback(caught: (cell: CellValue) => boolean): FunctionDefinition {
  return lazy(2, 2, ([first, second], scope) => {
    const value = first?.(scope);
    const read = dereference(value);
    if (read instanceof Matrix) {
      if (!read.cells.some(caught)) return value;
      return lift([read, dereference(second?.(scope))], ([cell = null, other = null]) => (caught(cell) ? other : cell));
    }
    return caught(read) ? (second?.(scope) ?? 0) : value;
  });
}

/** The pairs of IFS, or of SWITCH after its first argument, as single values. */
function firstMatch(cells: readonly CellValue[], matches: (cell: CellValue) => boolean | CellError): CellValue {
  for (let index = 0; index + 1 < cells.length; index += 2) {
    const found = matches(cells[index] ?? null);
    if (found instanceof CellError) return found;
    if (found) return cells[index + 1] ?? 0;
  }
  return cells.length % 2 === 1 ? (cells[cells.length - 1] ?? 0) : excelErrors.notAvailable;
}

function firstTrue(args: readonly Run[], scope: Scope): Value {
  for (let index = 0; index + 1 < args.length; index += 2) {
    const condition = dereference(args[index]?.(scope));
    if (condition instanceof Matrix) {
      return lift(
        args.slice(index).map((run) => dereference(run(scope))),
        (cells) => firstMatch(cells, toBoolean),
      );
    }
    const holds = toBoolean(condition);
    if (holds instanceof CellError) return holds;
    if (holds) return args[index + 1]?.(scope) ?? 0;
  }
  return excelErrors.notAvailable;
}

function same(one: CellValue, other: CellValue): boolean {
  if (one instanceof CellError || other instanceof CellError) return false;
  return rank(one ?? 0) === rank(other ?? 0) && compareValues(one, other) === 0;
}

function switchOn([subject, ...rest]: readonly Run[], scope: Scope): Value {
  const value = dereference(subject?.(scope));
  if (value instanceof Matrix) {
    return lift([value, ...rest.map((run) => dereference(run(scope)))], ([cell = null, ...cells]) =>
      cell instanceof CellError ? cell : firstMatch(cells, (each) => same(cell, each)),
    );
  }
  return value instanceof CellError ? value : firstEqual(value, rest, scope);
}

/** SWITCH of a single value: runs the candidates up to the one that is met, and its result alone. */
function firstEqual(value: CellValue, rest: readonly Run[], scope: Scope): Value {
  for (let index = 0; index + 1 < rest.length; index += 2) {
    const candidate = dereference(rest[index]?.(scope));
    if (!(candidate instanceof Matrix) && same(value, candidate)) return rest[index + 1]?.(scope) ?? 0;
  }
  return rest.length % 2 === 1 ? (rest[rest.length - 1]?.(scope) ?? 0) : excelErrors.notAvailable;
}

function chooseByNumber([index, ...choices]: readonly Run[], scope: Scope): Value {
  const value = dereference(index?.(scope));
  if (value instanceof Matrix) {
    return lift([value, ...choices.map((run) => dereference(run(scope)))], ([cell = null, ...cells]) => {
      const number = toNumber(cell);
      return number instanceof CellError ? number : (cells[Math.trunc(number) - 1] ?? excelErrors.value);
    });
  }
  const number = toNumber(value);
  if (number instanceof CellError) return number;
  const choice = number >= 1 ? choices[Math.trunc(number) - 1] : undefined;
  return choice ? (choice(scope) ?? 0) : excelErrors.value;
}

/** AND, OR, XOR: texts in cells do not count, a typed text that is no truth value is #VALUE!, nothing to judge is #VALUE!. */
function junction(judge: (truths: readonly boolean[]) => boolean): FunctionDefinition {
  return eager(1, many + 1, (values) => {
    const truths: boolean[] = [];
    let error: CellError | undefined;
    eachCell(values, (cell, typed) => {
      if (cell === null || (typeof cell === 'string' && !typed)) return;
      const truth = toBoolean(cell);
      if (truth instanceof CellError) error ??= truth;
      else truths.push(truth);
    });
    return error ?? (truths.length > 0 ? judge(truths) : excelErrors.value);
  });
}

/** IFERROR hands #BUSY! on: `assumptions.busyInIferror`. */
export const logic: FunctionFamily = {
  TRUE: lazy(0, 0, () => true),
  FALSE: lazy(0, 0, () => false),
  IF: lazy(2, 3, choose),
  IFERROR: fallback((cell) => cell instanceof CellError && cell.code !== '#BUSY!'),
  IFNA: fallback((cell) => isCode(cell, '#N/A')),
  IFS: lazy(2, many, firstTrue),
  SWITCH: lazy(3, many, switchOn),
  CHOOSE: lazy(2, many + 1, chooseByNumber),
  AND: junction((truths) => truths.every(Boolean)),
  OR: junction((truths) => truths.some(Boolean)),
  XOR: junction((truths) => truths.filter(Boolean).length % 2 === 1),
  NOT: scalar(1, 1, ([cell = null]) => {
    const truth = toBoolean(cell);
    return truth instanceof CellError ? truth : !truth;
  }),
};
