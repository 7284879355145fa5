import { parseValue } from 'numfmt';
import { CellError } from '../model/CellError';
import type { CellValue } from '../model/CellValue';

/** What rows are sorted by: the values of one column. */
export interface SortOrder {
  readonly ascending: boolean;
  readonly matchCase: boolean;
  /** Whether texts that read as numbers are sorted as numbers. */
  readonly textAsNumber: boolean;
}

/**
 * Which of two values goes first when Excel sorts: numbers, texts, logical values, errors, the other way round where it sorts
 * down; blanks come last both ways, and all errors are alike.
 */
export function compareForSorting(
  one: CellValue,
  other: CellValue,
  { ascending, matchCase, textAsNumber }: SortOrder,
): number {
  const [first, second] = [one, other].map((value) => (textAsNumber ? asNumber(value) : value));
  const isBlank = [first, second].map((value) => value === null || value === undefined);
  if (isBlank[0] || isBlank[1]) return Number(isBlank[0]) - Number(isBlank[1]);
  const compared = kindOf(first) - kindOf(second) || withinKind(first, second, matchCase);
  return ascending ? compared : -compared;
}

function kindOf(value: CellValue | undefined): number {
  if (value instanceof CellError) return 3;
  return ['number', 'string', 'boolean'].indexOf(typeof value);
}

function withinKind(one: CellValue | undefined, other: CellValue | undefined, matchCase: boolean): number {
  if (typeof one === 'string' && typeof other === 'string') return compareTexts(one, other, matchCase);
  return one instanceof CellError ? 0 : Number(one) - Number(other);
}

const inAnyCase = new Intl.Collator('en', { sensitivity: 'accent' });
const byCase = new Intl.Collator('en', { sensitivity: 'variant', caseFirst: 'lower' });

/** Hyphens and apostrophes count only between texts that are otherwise the same: the one with more of them goes last. */
function compareTexts(one: string, other: string, matchCase: boolean): number {
  const { compare } = matchCase ? byCase : inAnyCase;
  const [first = '', second = ''] = [one, other].map((text) => text.replaceAll(/['-]/g, ''));
  return compare(first, second) || one.length - other.length;
}

function asNumber(value: CellValue): CellValue {
  const typed = typeof value === 'string' ? parseValue(value) : undefined;
  return typeof typed?.value === 'number' ? typed.value : value;
}
