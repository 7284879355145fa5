import type { ComparisonOperator, DataValidation } from '../../book/model/DataValidation';
import type { CellValue } from '../../book/model/CellValue';
import type { Sheet } from '../../book/model/Sheet';
import { displayText } from '../../book/model/displayText';
import type { RuleCalculator } from '../look/RuleCalculator';
import type { Cell } from '../../book/model/Cell';
import { listEntries } from './listEntries';

/** Where a rule is asked: its sheet, the cell it was written for, the cell it is asked of. */
interface RulePlace {
  readonly sheet: Sheet;
  readonly origin: Cell;
  readonly cell: Cell;
}

/** True where a validation does not allow a value in its cell. Custom rules are asked after the value was written. */
export function breaksRule(
  { rule, ignoreBlanks }: DataValidation,
  value: CellValue,
  numberFormat: string,
  { sheet, origin, cell }: RulePlace,
  rules: RuleCalculator,
): boolean {
  if (value === null) return !ignoreBlanks;
  if (rule.kind === 'custom') {
    const verdict = rules.cellValue(rule.formula, sheet, origin, cell);
    return verdict !== true && (typeof verdict !== 'number' || verdict === 0);
  }
  if (rule.kind === 'list') {
    const entries = listEntries(rule.source, sheet, origin, cell, rules);
    const typed = rule.source.startsWith('=');
    const text = displayText(value, numberFormat);
    // Excel compares typed entries letter by letter, those in cells without case.
    return !entries.some((entry) => entry === text || (typed && entry.toLowerCase() === text.toLowerCase()));
  }
  const measured = rule.kind === 'textLength' ? displayText(value, 'General').length : value;
  if (typeof measured !== 'number' || (rule.kind === 'wholeNumber' && !Number.isInteger(measured))) return true;
  const bound = (formula: string | number | undefined): number => {
    if (typeof formula !== 'string') return formula ?? 0;
    const found = formula.startsWith('=') ? rules.cellValue(formula, sheet, origin, cell) : Number(formula);
    return typeof found === 'number' ? found : 0;
  };
  return !compares[rule.operator](measured, bound(rule.formula1), bound(rule.formula2));
}

const compares: Readonly<Record<ComparisonOperator, (value: number, one: number, other: number) => boolean>> = {
  Between: (value, one, other) => value >= one && value <= other,
  NotBetween: (value, one, other) => value < one || value > other,
  EqualTo: (value, one) => value === one,
  NotEqualTo: (value, one) => value !== one,
  GreaterThan: (value, one) => value > one,
  LessThan: (value, one) => value < one,
  GreaterThanOrEqualTo: (value, one) => value >= one,
  LessThanOrEqualTo: (value, one) => value <= one,
};
