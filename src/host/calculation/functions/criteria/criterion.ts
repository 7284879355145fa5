import { CellError } from '../../../book/model/CellError';
import type { CellValue } from '../../../book/model/CellValue';
import { compareTexts } from '../../values/compareValues';
import { errorFromCode } from '../../values/excelErrors';
import { textToNumber } from '../../values/toNumber';
import type { EqualityIndex } from './EqualityIndex';
import { hasWildcard, wildcardPattern } from './wildcard';

/** What COUNTIF and its like ask of a cell; `find` answers from an index where the question is equality. */
export interface Criterion {
  test(cell: CellValue): boolean;
  find?(index: EqualityIndex): readonly number[];
}

const orders: Partial<Record<string, (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

/**
 * `5` and `"5"` and `"=5"` → the number or a text that reads as it; `"a*"` → texts, with wildcards, without case;
 * `""` → blank or empty text; `"="` → blank only; `"<>"` → not blank; `"<>x"` → all that `"x"` does not meet;
 * `">=3"` → numbers only; `">a"` → texts only; a blank cell as criterion means 0.
 */
export function criterion(value: CellValue): Criterion {
  if (value === null) return equalsNumber(0);
  if (typeof value === 'number') return equalsNumber(value);
  if (typeof value === 'boolean' || value instanceof CellError) return equals(value);
  return fromText(value);
}

function fromText(text: string): Criterion {
  const [, operator = '', operand = ''] = /^(<=|>=|<>|[<>=])?([\s\S]*)$/.exec(text) ?? [];
  const holds = orders[operator];
  if (holds) return ordered(operand, holds);
  if (operator === '<>') return unlike(operand);
  return operand === '' ? blank(operator) : equalsOperand(operand);
}

function blank(operator: string): Criterion {
  return operator === '=' ? equals(null) : { test: (cell) => cell === null || cell === '' };
}

function unlike(operand: string): Criterion {
  if (operand === '') return { test: (cell) => cell !== null };
  const inverse = fromText(`=${operand}`);
  return { test: (cell) => !inverse.test(cell) };
}

function equalsOperand(operand: string): Criterion {
  const number = textToNumber(operand);
  if (number !== undefined) return equalsNumber(number);
  const upper = operand.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return equals(upper === 'TRUE');
  const error = errorFromCode(upper);
  if (error) return equals(error);
  if (hasWildcard(operand)) {
    const pattern = wildcardPattern(operand);
    return { test: (cell) => typeof cell === 'string' && pattern.test(cell) };
  }
  return equals(operand);
}

function equals(value: CellValue): Criterion {
  const find = (index: EqualityIndex): readonly number[] => index.equal(value);
  if (value instanceof CellError)
    return { find, test: (cell) => cell instanceof CellError && cell.code === value.code };
  if (typeof value !== 'string') return { find, test: (cell) => cell === value };
  const lower = value.toLowerCase();
  return { find, test: (cell) => typeof cell === 'string' && cell.toLowerCase() === lower };
}

function equalsNumber(number: number): Criterion {
  return {
    find: (index) => index.equalNumber(number),
    test: (cell) => cell === number || (typeof cell === 'string' && cell.trim() !== '' && Number(cell) === number),
  };
}

function ordered(operand: string, holds: (order: number) => boolean): Criterion {
  const number = textToNumber(operand);
  if (number !== undefined) return { test: (cell) => typeof cell === 'number' && holds(cell - number) };
  return { test: (cell) => typeof cell === 'string' && holds(compareTexts(cell, operand)) };
}
