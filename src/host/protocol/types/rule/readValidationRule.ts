import type { ComparisonOperator, ValidationRule } from '../../../book/model/DataValidation';
import { WorkbookError } from '../../../book/model/WorkbookError';
import { rangeFormula } from '../../ranges/rangeFormula';
import { asChoice, asFlag, asRecord, asText } from '../../engine/propertyValue';
import { targetOf } from '../../engine/targetOf';

/** Kinds of rules with the type that Excel answers for them. */
export const ruleTypes: Readonly<Record<ValidationRule['kind'], string>> = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

const operators: readonly ComparisonOperator[] = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
];
const comparisons = ['wholeNumber', 'decimal', 'date', 'time', 'textLength'] as const;

/** Reads `{ list: { inCellDropDown, source } }`, `{ custom: { formula } }`, `{ decimal: { formula1, formula2, operator } }` … */
export function readValidationRule(value: unknown): ValidationRule {
  const rule = asRecord(value);
  const [kind, ...others] = Object.keys(rule).filter((key) => rule[key] !== undefined && rule[key] !== null);
  if (kind === undefined || others.length > 0) {
    throw new WorkbookError('InvalidArgument', 'A validation has one rule of one kind.');
  }
  const options = asRecord(rule[kind]);
  if (kind === 'list')
    return { kind, source: operand(options['source']), inCellDropDown: asFlag(options['inCellDropDown'] ?? true) };
  if (kind === 'custom') return { kind, formula: asText(options['formula']) };
  const operator = asChoice(options['operator'], operators);
  const needsTwo = operator === 'Between' || operator === 'NotBetween';
  if (needsTwo && options['formula2'] === undefined) {
    throw new WorkbookError('InvalidArgument', `${operator} needs formula2.`);
  }
  return {
    kind: asChoice(kind, comparisons),
    operator,
    formula1: numberOrText(options['formula1']),
    ...(needsTwo && { formula2: numberOrText(options['formula2']) }),
  };
}

export function writeValidationRule(rule: ValidationRule): Record<string, unknown> {
  const { kind, ...options } = rule;
  return { [kind]: options };
}

/** A range is taken as the formula of its address. */
function operand(value: unknown): string {
  const range = targetOf('Range', value);
  return range ? rangeFormula(range) : asText(value);
}

function numberOrText(value: unknown): string | number {
  return typeof value === 'number' ? value : operand(value);
}
