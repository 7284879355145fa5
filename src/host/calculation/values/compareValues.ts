import type { CellError } from '../../book/model/CellError';
import type { CellValue } from '../../book/model/CellValue';

type Comparable = Exclude<CellValue, CellError>;

const collator = new Intl.Collator('en', { sensitivity: 'accent' });

/**
 * Below 0, 0 or above 0, as Excel's operators order: numbers before texts before FALSE before TRUE, texts without case,
 * numbers equal within 15 digits, a blank like the other's 0, "" or FALSE.
 */
export function compareValues(one: Comparable, other: Comparable): number {
  const left = one ?? blankLike(other);
  const right = other ?? blankLike(one);
  if (typeof left === 'number' && typeof right === 'number') {
    return compareNumbers(left, right);
  }
  if (typeof left === 'string' && typeof right === 'string') return compareTexts(left, right);
  return rank(left) === rank(right) ? Number(left) - Number(right) : rank(left) - rank(right);
}

export function compareTexts(one: string, other: string): number {
  const left = one.toLowerCase();
  const right = other.toLowerCase();
  if (left === right) return 0;
  return collator.compare(left, right) || (left < right ? -1 : 1);
}

/** 0 number, 1 text, 2 boolean. */
export function rank(value: number | string | boolean): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

/** 0.1 + 0.2 and 0.3 are the same to Excel. */
function compareNumbers(one: number, other: number): number {
  const gap = one - other;
  if (gap === 0) return 0;
  const size = Math.abs(one) + Math.abs(other);
  return Math.abs(gap) <= 2e-15 * size ? 0 : gap;
}

function blankLike(other: Comparable): number | string | boolean {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}
