import { CellError } from '../../../book/model/CellError';
import type { CellValue } from '../../../book/model/CellValue';
import type { ComparisonOperator, DataValidation, ValidationRule } from '../../../book/model/DataValidation';
import type { Sheet } from '../../../book/model/Sheet';
import { quoted } from '../../../formulas/tokens/quoted';
import type { Cell } from '../../connection/CalculationControl';

interface Evaluator {
  evaluate(formula: string, sheet: Sheet, cell: Cell, writtenFor: Cell): CellValue;
}

/** Whether what a cell holds keeps to its validation rule; without a rule everything does. */
export function isValidCell(sheet: Sheet, cell: Cell, calculation: Evaluator): boolean {
  const validation = validationAt(sheet, cell);
  if (!validation) return true;
  const value = sheet.value(cell.row, cell.column);
  if (value === null && validation.ignoreBlanks) return true;
  if (value instanceof CellError) return false;
  const [first] = validation.areas;
  const writtenFor = first ? { row: first.top, column: first.left } : cell;
  return calculation.evaluate(testOf(validation.rule, value), sheet, cell, writtenFor) === true;
}

function validationAt(sheet: Sheet, { row, column }: Cell): DataValidation | undefined {
  return sheet.validations.find(({ areas }) =>
    areas.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right),
  );
}

/** The rule as a formula that gives TRUE or FALSE. */
function testOf(rule: ValidationRule, value: Exclude<CellValue, CellError>): string {
  if (rule.kind === 'custom') return `=IFERROR(AND(${inside(rule.formula)}),FALSE)`;
  if (rule.kind === 'list') return listTest(rule.source, value);
  const text = literal(value);
  const number = rule.kind === 'textLength' ? `LEN(${text})` : text;
  const kindTest = rule.kind === 'wholeNumber' ? `,INT(${number})=${number}` : '';
  const [low, high] = [rule.formula1, rule.formula2 ?? 0].map((operand) => `(${inside(String(operand))})`);
  const test = comparisons[rule.operator](number, low ?? '0', high ?? '0');
  return `=IFERROR(AND(ISNUMBER(${number})${kindTest},${test}),FALSE)`;
}

/** Entries typed into the rule are compared with case, a range's cells without, as Excel does. A range may be the cell itself (`assumptions.ownCellList`). */
function listTest(source: string, value: Exclude<CellValue, CellError>): string {
  if (source.startsWith('=')) {
    const wanted = typeof value === 'string' ? literal(value.replaceAll(/[~*?]/g, '~$&')) : literal(value);
    return `=ISNUMBER(MATCH(${wanted},${inside(source)},0))`;
  }
  return source.split(',').some((entry) => entry.trim() === String(value ?? '')) ? '=TRUE' : '=FALSE';
}

const comparisons: Readonly<Record<ComparisonOperator, (value: string, low: string, high: string) => string>> = {
  Between: (value, low, high) => `${value}>=${low},${value}<=${high}`,
  NotBetween: (value, low, high) => `OR(${value}<${low},${value}>${high})`,
  EqualTo: (value, low) => `${value}=${low}`,
  NotEqualTo: (value, low) => `${value}<>${low}`,
  GreaterThan: (value, low) => `${value}>${low}`,
  LessThan: (value, low) => `${value}<${low}`,
  GreaterThanOrEqualTo: (value, low) => `${value}>=${low}`,
  LessThanOrEqualTo: (value, low) => `${value}<=${low}`,
};

function inside(formula: string): string {
  return formula.replace(/^=/, '');
}

function literal(value: Exclude<CellValue, CellError>): string {
  if (value === null) return '""';
  if (typeof value === 'string') return quoted(value);
  return typeof value === 'number' ? `(${String(value)})` : String(value).toUpperCase();
}
