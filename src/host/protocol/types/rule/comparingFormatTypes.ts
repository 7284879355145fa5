import { refuseProtected } from '../../../book/cells/refuseProtected';
import { typedInput } from '../../../book/entry/typedInput';
import { cellValueOperators, textOperators, type ConditionalRule } from '../../../book/model/ConditionalFormat';
import { WorkbookError } from '../../../book/model/WorkbookError';
import { quoted } from '../../../formulas/tokens/quoted';
import { readConditionalRule } from '../../../book/rules/readConditionalRule';
import { notAnswered } from '../../engine/HostError';
import type { ObjectType, Property } from '../../engine/ObjectType';
import { asChoice, asRecord, asText } from '../../engine/propertyValue';
import { TypedTarget } from '../../engine/TypedTarget';
import type { RuleOfSheet } from './conditionalFormatType';

/** Conditional formats that compare what a cell holds with values, or with a text. */
export const cellValueConditionalFormatType: ObjectType<'CellValueConditionalFormat'> = {
  properties: { Rule: ruleProperty(readCellValueRule) },
  objects: { Format: (target) => new TypedTarget('ConditionalRangeFormat', target) },
};

export const textConditionalFormatType: ObjectType<'TextConditionalFormat'> = {
  properties: { Rule: ruleProperty(readTextRule) },
  objects: { Format: (target) => new TypedTarget('ConditionalRangeFormat', target) },
};

function ruleProperty(read: (value: unknown) => ConditionalRule): Property<RuleOfSheet> {
  return {
    get: ({ rule: { rule } }) => Object.fromEntries(Object.entries(rule).filter(([field]) => field !== 'kind')),
    set: ({ sheet, rule }, value) => {
      refuseProtected(sheet, 'allowFormatCells');
      rule.rule = readConditionalRule(read(value), sheet);
      sheet.workbook.structureChanged();
    },
  };
}

function readCellValueRule(value: unknown): ConditionalRule {
  const { operator: told, formula1, formula2 } = asRecord(value);
  const operator = asChoice(told, cellValueOperators);
  const rule = { kind: 'CellValue', operator, formula1: operandOf(formula1) } as const;
  return operator === 'Between' || operator === 'NotBetween' ? { ...rule, formula2: operandOf(formula2) } : rule;
}

/** A formula as it is; a number or a text as the formula that gives it. */
function operandOf(operand: unknown): string {
  const typed = typedInput(typeof operand === 'number' ? String(operand) : asText(operand), 'General');
  if (typed.kind === 'formula') return typed.formula;
  if (typed.value === null) {
    throw new WorkbookError('InvalidArgument', 'A comparison needs something to compare with.');
  }
  return `=${typeof typed.value === 'string' ? quoted(typed.value) : String(typed.value).toUpperCase()}`;
}

function readTextRule(value: unknown): ConditionalRule {
  const { operator: told, text: wanted } = asRecord(value);
  const operator = asChoice(told, textOperators);
  const text = asText(wanted);
  if (text === '') throw new WorkbookError('InvalidArgument', 'A comparison needs a text to compare with.');
  if (text.startsWith('=')) {
    throw notAnswered('TextConditionalFormat', 'rule (with a formula as its text)');
  }
  return { kind: 'ContainsText', operator, text };
}
