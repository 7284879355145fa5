import type { Cell } from '../model/Cell';
import { cellName } from '../model/cellName';
import type { ConditionalRule } from '../model/ConditionalFormat';
import { quoted } from '../../formulas/tokens/quoted';

type CellValueRule = Extract<ConditionalRule, { readonly formula1: string }>;
type TextRule = Extract<ConditionalRule, { readonly text: string }>;

/** The test of a rule as one formula, written for the cell `first`; undefined where the rule has no test yet. */
export function conditionFormula(rule: ConditionalRule, first: Cell): string | undefined {
  if (rule.kind === 'Custom') return rule.formula;
  if (rule.operator === 'Invalid') return undefined;
  return rule.kind === 'CellValue' ? cellValueFormula(rule, first) : textFormula(rule, first);
}

/** A text rule as the formula that Excel saves with it. Contains and NotContains take `*` and `?` for any signs. */
export function textFormula({ operator, text }: TextRule, first: Cell): string {
  const cell = cellName(first.row, first.column);
  const wanted = quoted(text);
  switch (operator) {
    case 'Contains':
      return `=NOT(ISERROR(SEARCH(${wanted},${cell})))`;
    case 'NotContains':
      return `=ISERROR(SEARCH(${wanted},${cell}))`;
    case 'BeginsWith':
      return `=LEFT(${cell},LEN(${wanted}))=${wanted}`;
    case 'EndsWith':
      return `=RIGHT(${cell},LEN(${wanted}))=${wanted}`;
  }
}

/** Bounds count in either order (`assumptions.conditionalBounds`). */
function cellValueFormula({ operator, formula1, formula2 }: CellValueRule, first: Cell): string {
  const cell = cellName(first.row, first.column);
  const [one, other] = [formula1, formula2 ?? formula1].map((formula) => `(${formula.slice(1)})`);
  const isBetween = `OR(AND(${cell}>=${one},${cell}<=${other}),AND(${cell}>=${other},${cell}<=${one}))`;
  if (operator === 'Between') return `=${isBetween}`;
  if (operator === 'NotBetween') return `=NOT(${isBetween})`;
  return `=${cell}${comparisons[operator]}${one}`;
}

const comparisons = {
  EqualTo: '=',
  NotEqualTo: '<>',
  GreaterThan: '>',
  LessThan: '<',
  GreaterThanOrEqual: '>=',
  LessThanOrEqual: '<=',
} as const;
