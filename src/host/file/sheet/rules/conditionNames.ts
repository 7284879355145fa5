import type { cellValueOperators, textOperators } from '../../../book/model/ConditionalFormat';

/** ECMA-376 Part 1, 18.18.15 ST_ConditionalFormattingOperator, for rules of type `cellIs`. */
export const fileCellOperators = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
} as const satisfies Record<(typeof cellValueOperators)[number], string>;

/** ECMA-376 Part 1, 18.18.12 ST_CfType, with the operator that goes with each. */
export const fileTextRules = {
  Contains: { type: 'containsText', operator: 'containsText' },
  NotContains: { type: 'notContainsText', operator: 'notContains' },
  BeginsWith: { type: 'beginsWith', operator: 'beginsWith' },
  EndsWith: { type: 'endsWith', operator: 'endsWith' },
} as const satisfies Record<(typeof textOperators)[number], { type: string; operator: string }>;
