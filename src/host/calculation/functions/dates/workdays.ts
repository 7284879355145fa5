import { CellError } from '../../../book/model/CellError';
import type { CellValue } from '../../../book/model/CellValue';
import { toCell } from '../../values/dereference';
import { excelErrors } from '../../values/excelErrors';
import { firstError } from '../../values/firstError';
import { toNumber } from '../../values/toNumber';
import type { Value } from '../../values/Value';
import { weekday } from './dateFunctions';
import { eager } from '../define';
import { eachCell } from '../eachCell';
import type { FunctionDefinition, FunctionFamily } from '../FunctionDefinition';

/** True at a weekday's place (Sunday first) where it is free. */
type FreeDays = readonly boolean[];

const weekend: FreeDays = [true, false, false, false, false, false, true];

const daysOfWeek = [0, 1, 2, 3, 4, 5, 6];

/** `"0000011"` (Monday first, 1 free), 1 … 7 for two days from Saturday and Sunday on, 11 … 17 for one day from Sunday on. */
function freeDays(cell: CellValue): FreeDays | CellError {
  if (cell === null) return weekend;
  if (typeof cell === 'string') return freeByPattern(cell);
  const number = toNumber(cell);
  return typeof number === 'number' ? freeByNumber(number) : number;
}

function freeByPattern(pattern: string): FreeDays | CellError {
  if (!/^[01]{7}$/.test(pattern) || pattern === '1111111') return excelErrors.value;
  return daysOfWeek.map((day) => pattern.charAt((day + 6) % 7) === '1');
}

function freeByNumber(number: number): FreeDays | CellError {
  if (number >= 11 && number <= 17) return daysOfWeek.map((day) => day === number - 11);
  if (number < 1 || number > 7) return excelErrors.number;
  const first = (number + 5) % 7;
  return daysOfWeek.map((day) => day === first || day === (first + 1) % 7);
}

function holidays(value: Value): Set<number> {
  const days = new Set<number>();
  eachCell([value], (cell) => {
    if (typeof cell === 'number') days.add(Math.floor(cell));
  });
  return days;
}

function workday(
  apply: (start: number, other: number, isFree: (day: number) => boolean) => number,
  withPattern: boolean,
): FunctionDefinition {
  return eager(2, withPattern ? 4 : 3, ([first, second, ...rest]) => {
    const [start, other] = [toNumber(toCell(first)), toNumber(toCell(second))];
    const free = withPattern ? freeDays(toCell(rest[0])) : weekend;
    if (typeof start !== 'number' || typeof other !== 'number' || free instanceof CellError) {
      return firstError([start, other, free]) ?? excelErrors.value;
    }
    const closed = holidays(rest[withPattern ? 1 : 0]);
    return apply(Math.floor(start), Math.trunc(other), (day) => free[weekday(day)] === true || closed.has(day));
  });
}

function countDays(start: number, end: number, isFree: (day: number) => boolean): number {
  let count = 0;
  for (let day = Math.min(start, end); day <= Math.max(start, end); day++) if (!isFree(day)) count += 1;
  return start <= end ? count : -count;
}

function walk(start: number, steps: number, isFree: (day: number) => boolean): number {
  const direction = Math.sign(steps);
  let day = start;
  for (let left = Math.abs(steps); left > 0;) {
    day += direction;
    if (!isFree(day)) left -= 1;
  }
  return day;
}

export const workdays: FunctionFamily = {
  NETWORKDAYS: workday(countDays, false),
  'NETWORKDAYS.INTL': workday(countDays, true),
  WORKDAY: workday(walk, false),
  'WORKDAY.INTL': workday(walk, true),
};
